namespace ZiZhiJin.Api.Http;

/// <summary>What a log may say about a fault: the kinds of the exceptions and where they were thrown. Their messages quote names, texts and statements.</summary>
internal static class FaultTrace
{
    public static string Of(Exception fault) => string.Join("\n--- caused by ", Chain(fault).Select(cause => $"{cause.GetType().FullName}\n{cause.StackTrace}"));

    private static IEnumerable<Exception> Chain(Exception? fault)
    {
        for (; fault is not null; fault = fault.InnerException) yield return fault;
    }
}
