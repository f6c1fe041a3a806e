namespace ZiZhiJin.Api.Http;

/// <summary>Every error is a ProblemDetails with a stable code and a sentence that a person can read.</summary>
internal static class Errors
{
    public static void AddErrors(this IServiceCollection services)
    {
        services.AddExceptionHandler<ErrorAnswers>();
        services.AddProblemDetails(problems => problems.CustomizeProblemDetails = Complete);
    }

    // What the framework answers by itself (no route, no session, malformed, too often) gets its code and sentence here.
    private static void Complete(ProblemDetailsContext context)
    {
        var problem = context.ProblemDetails;
        problem.Type = null;
        if (problem.Extensions.ContainsKey("code")) return;
        if (problem is HttpValidationProblemDetails { Errors: var errors } && errors.FirstOrDefault() is { Key: { } field })
            problem.Extensions["field"] = FieldNames.InJson(field);
        var (code, sentence) = StatusSentences.Of(context.HttpContext.Response.StatusCode);
        problem.Extensions["code"] = code;
        problem.Detail = sentence;
    }
}
