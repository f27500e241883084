import {
  type TextMapSetter,
  type Attributes,
  type Context,
  ROOT_CONTEXT,
  type Span,
  SpanKind,
  SpanStatusCode,
  trace,
} from '@opentelemetry/api';
import { W3CTraceContextPropagator } from '@opentelemetry/core';
import { OTLPTraceExporter } from '@opentelemetry/exporter-trace-otlp-http';
import { resourceFromAttributes } from '@opentelemetry/resources';
import { BasicTracerProvider, BatchSpanProcessor, type SpanExporter } from '@opentelemetry/sdk-trace-base';

/** A piece of work that is under way. */
export interface Work {
  /** Begins a part of it: a call to another server, or own work. */
  part: (name: string, kind: 'call' | 'work', about?: Attributes) => Work;
  /** The header with which a partner's part becomes one of this. */
  headers: () => Record<string, string>;
  /** Ends it; with what went wrong, by its code. */
  end: (failure?: string) => void;
}

/** Tells where time goes. Nothing is told that a caller wrote: no text of an operation and no value. */
export interface Tracing {
  /** Begins what a request makes a server do; the caller's `traceparent` says what it is part of. */
  serve: (name: string, headers: Readonly<Record<string, unknown>>, about: Attributes) => Work;
  /** Sends what is left. */
  stop: () => Promise<void>;
}

const propagator = new W3CTraceContextPropagator();
const text = {
  get: (headers: Readonly<Record<string, unknown>>, key: string) => {
    // A caller's tracestate is any text, and would go to every partner and on record.
    const value = key === 'traceparent' ? headers[key] : undefined;
    return typeof value === 'string' ? value : undefined;
  },
  keys: (headers: Readonly<Record<string, unknown>>) => Object.keys(headers),
};

const setter: TextMapSetter<Record<string, string>> = {
  set: (carrier, key, value) => {
    carrier[key] = value;
  },
};

/** Traces of one process, sent to an OTLP address (`OTEL_EXPORTER_OTLP_ENDPOINT`) over HTTP; without one there are none. */
export function createTracing(service: string, endpoint: string | undefined): Tracing | undefined {
  if (endpoint === undefined) return undefined;
  return tracingTo(service, new OTLPTraceExporter({ url: `${endpoint.replace(/\/$/, '')}/v1/traces` }));
}

/** Traces of one process, given to an exporter. */
export function tracingTo(service: string, exporter: SpanExporter): Tracing {
  const provider = new BasicTracerProvider({
    resource: resourceFromAttributes({ 'service.name': service }),
    spanProcessors: [new BatchSpanProcessor(exporter)],
  });
  const tracer = provider.getTracer('samgraf');
  const workOf = (span: Span, within: Context): Work => {
    const context = trace.setSpan(within, span);
    return {
      part(name, kind, attributes = {}) {
        const as = kind === 'call' ? SpanKind.CLIENT : SpanKind.INTERNAL;
        return workOf(tracer.startSpan(name, { kind: as, attributes }, context), context);
      },
      headers() {
        const carrier: Record<string, string> = {};
        propagator.inject(context, carrier, setter);
        return carrier;
      },
      end(failure) {
        if (failure !== undefined) {
          span.setStatus({ code: SpanStatusCode.ERROR });
          span.setAttribute('error.type', failure);
        }
        span.end();
      },
    };
  };
  return {
    serve(name, headers, attributes) {
      const within = propagator.extract(ROOT_CONTEXT, headers, text);
      return workOf(tracer.startSpan(name, { kind: SpanKind.SERVER, attributes }, within), within);
    },
    stop: () => provider.shutdown(),
  };
}
