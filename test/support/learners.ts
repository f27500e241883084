import { edited } from './contracts.ts';

/** The contracts after somebody has begun to share learners: persons, with what leads to them and what only they use. */
export const withLearners = edited(
  {
    of: 'immigration',
    text: 'type Query {',
    by: `
      scalar LearnerKey
      enum LearnerEffect { MORE LESS }
      input LearnerInput { key: LearnerKey! effect: LearnerEffect }
      type Learner @key(fields: "key") @tag(name: "personal") {
        key: LearnerKey!
        nickname: String @tag(name: "public")
        effect: LearnerEffect
        lives: Municipality
        lessons: [LearnerLesson!]
      }
      type LearnerLesson @tag(name: "public") { title: String }
      union Anything @tag(name: "public") = Cohort | Learner
      interface Titled @tag(name: "public") { title: String }
      type LearnerBook implements Titled @tag(name: "personal") { title: String }
      type Book implements Titled @tag(name: "public") { title: String learner: Learner @tag(name: "personal") }
      extend type Mutation {
        teach(input: LearnerInput!): Learner @tag(name: "personal")
        publish(id: ID!): StatisticalRelease @tag(name: "statistics")
      }
      type Query {
        learner(key: LearnerKey!): Learner @tag(name: "personal")
        anything: [Anything!] @tag(name: "public")
        titled: [Titled!] @tag(name: "public")
        withoutClass(learner: LearnerKey): Int`,
  },
  {
    of: 'immigration',
    text: 'cohort(id: ID!)',
    by: 'cohort(id: ID!, learner: LearnerKey @tag(name: "personal"))',
  },
  {
    of: 'immigration',
    text: 'integration(year: Int!)',
    by: 'learners: [Learner] @tag(name: "personal") learnersWithoutClass: Int integration(year: Int!)',
  },
  {
    of: 'county',
    text: 'type Query',
    by: `type Learner @key(fields: "key") { key: LearnerKey! courses: [Course] @tag(name: "public") }
      scalar LearnerKey
      type Query`,
  },
);
