using Microsoft.AspNetCore.Diagnostics;
using Microsoft.AspNetCore.Mvc;
using ZiZhiJin.Domain;
using ZiZhiJin.Storage;

namespace ZiZhiJin.Api.Http;

/// <summary>Turns what was thrown into the answer: refusals 409, malformed 400, dependency down 503, everything else a fault.</summary>
internal sealed class ErrorAnswers(IProblemDetailsService problems, ILogger<ErrorAnswers> log) : IExceptionHandler
{
    private const int ClientClosedRequest = 499;

    public async ValueTask<bool> TryHandleAsync(HttpContext context, Exception exception, CancellationToken cancel)
    {
        if (exception is OperationCanceledException && context.RequestAborted.IsCancellationRequested)
        {
            context.Response.StatusCode = ClientClosedRequest;
            return true;
        }

        var problem = ProblemOf(exception);
        Record(context, exception, problem);
        context.Response.StatusCode = problem.Status!.Value;
        return await problems.TryWriteAsync(new() { HttpContext = context, ProblemDetails = problem });
    }

    private static ProblemDetails ProblemOf(Exception exception) => exception switch
    {
        RefusedException { Refusal: var refusal } => Refused(refusal),
        MalformedException malformed => Malformed(malformed.Code, malformed.Field, malformed.Sentence),
        BadHttpRequestException bad => Plain(bad.StatusCode, bad.StatusCode == 400 ? MalformedField.In(bad) : null),
        _ when StorageFaults.IsPassing(exception) => Plain(503),
        _ => Plain(500),
    };

    private static ProblemDetails Refused(Refusal refusal)
    {
        var problem = new ProblemDetails { Status = 409, Detail = refusal.Sentence, Extensions = { ["code"] = refusal.Code } };
        if (refusal.Rule is { } rule) problem.Extensions["rule"] = rule;
        return problem;
    }

    private static ProblemDetails Malformed(string code, string field, string sentence) =>
        new() { Status = 400, Detail = sentence, Extensions = { ["code"] = code, ["field"] = field } };

    private static ProblemDetails Plain(int status, string? field = null)
    {
        var (code, sentence) = StatusSentences.Of(status);
        var problem = new ProblemDetails { Status = status, Detail = sentence, Extensions = { ["code"] = code } };
        if (field is not null) problem.Extensions["field"] = field;
        return problem;
    }

    // The address pattern instead of the address, and never an exception's message: it quotes what somebody sent.
    private void Record(HttpContext context, Exception exception, ProblemDetails problem)
    {
        var endpoint = context.Features.Get<IExceptionHandlerFeature>()?.Endpoint as RouteEndpoint;
        var (method, route) = (context.Request.Method, endpoint?.RoutePattern.RawText);
        if (problem.Status == 500) log.LogError("Fault at {Method} {Route}: {Fault}", method, route, FaultTrace.Of(exception));
        else if (problem.Status == 503) log.LogWarning("Unavailable at {Method} {Route}: {Kind}", method, route, exception.GetType().Name);
        else log.LogInformation("{Status} {Code} at {Method} {Route}", problem.Status, problem.Extensions["code"], method, route);
    }
}
