using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Options;
using JsonOptions = Microsoft.AspNetCore.Http.Json.JsonOptions;

namespace ZiZhiJin.Api.Http;

/// <summary>
/// Writes every error as JSON with code and sentence, whatever the caller said it accepts: the framework's own writer would
/// give such a caller an empty answer, and turn a refusal into a fault.
/// </summary>
internal sealed class ProblemJson(IOptions<JsonOptions> json) : IProblemDetailsWriter
{
    private const int DefaultWait = 2; // seconds

    public bool CanWrite(ProblemDetailsContext context) => true;

    public async ValueTask WriteAsync(ProblemDetailsContext context)
    {
        var (response, problem) = (context.HttpContext.Response, context.ProblemDetails);
        Complete(problem, response.StatusCode);
        if (response.StatusCode is 429 or 503 && response.Headers.RetryAfter.Count == 0) response.Headers.RetryAfter = $"{DefaultWait}";
        await response.WriteAsJsonAsync(problem, problem.GetType(), json.Value.SerializerOptions, "application/problem+json", context.HttpContext.RequestAborted);
    }

    // What the framework answers by itself (no route, no session, malformed, too often) gets its code and sentence here.
    private static void Complete(ProblemDetails problem, int status)
    {
        problem.Status = status;
        problem.Type = problem.Title = null;
        if (problem is HttpValidationProblemDetails invalid) NameFields(invalid);
        if (problem.Extensions.ContainsKey("code")) return;

        var (code, sentence) = StatusSentences.Of(status);
        problem.Extensions["code"] = code;
        problem.Detail = sentence;
    }

    private static void NameFields(HttpValidationProblemDetails invalid)
    {
        invalid.Errors = invalid.Errors.ToDictionary(error => FieldNames.InJson(error.Key), error => error.Value);
        if (invalid.Errors.Count > 0) invalid.Extensions["field"] = invalid.Errors.First().Key;
    }
}
