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
        if (problem.Status == 503) context.Response.Headers.RetryAfter = "2";
        return await problems.TryWriteAsync(new() { HttpContext = context, ProblemDetails = problem });
    }

    private static ProblemDetails ProblemOf(Exception exception) => exception switch
    {
        RefusedException { Refusal: var refusal } => Refused(refusal),
        MalformedException malformed => Malformed(malformed.Code, malformed.Field, malformed.Sentence),
        BadHttpRequestException { StatusCode: 400 } bad => BrokenBody.Read(bad) is { } field ? Malformed("request.malformed", field, StatusSentences.Of(400).Sentence) : Plain(400),
        BadHttpRequestException bad => Plain(bad.StatusCode),
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

    private static ProblemDetails Plain(int status) => new() { Status = status };

    // The address pattern instead of the address, and never the exception of something that a person sent: it quotes the text.
    private void Record(HttpContext context, Exception exception, ProblemDetails problem)
    {
        var route = (context.GetEndpoint() as RouteEndpoint)?.RoutePattern.RawText;
        if (problem.Status == 500) log.LogError(exception, "Fault at {Method} {Route}", context.Request.Method, route);
        else if (problem.Status == 503) log.LogWarning("Unavailable at {Method} {Route}: {Kind}", context.Request.Method, route, exception.GetType().Name);
        else log.LogInformation("{Status} {Code} at {Method} {Route}", problem.Status, problem.Extensions.TryGetValue("code", out var code) ? code : null, context.Request.Method, route);
    }
}
