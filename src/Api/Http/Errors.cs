namespace ZiZhiJin.Api.Http;

/// <summary>Every error is a ProblemDetails with a stable code and a sentence that a person can read.</summary>
internal static class Errors
{
    public static void AddErrors(this IServiceCollection services)
    {
        services.AddExceptionHandler<ErrorAnswers>();
        // Before the framework's own writer: the first that can write does.
        services.AddSingleton<IProblemDetailsWriter, ProblemJson>();
        services.AddProblemDetails();
    }
}
