using System.Text;
using ZiZhiJin.WechatSandbox.Platform;

namespace ZiZhiJin.WechatSandbox.Faults;

/// <summary>
/// What shall go wrong at the next calls of an endpoint: first the wait, then the reset, or a redirect, a body of one's own,
/// an HTTP status, an error code. With the wait alone the call succeeds late.
/// </summary>
public sealed record Fault(string Endpoint)
{
    public int Times { get; init; } = 1;

    public int WaitMilliseconds { get; init; }

    public bool Reset { get; init; }

    /// <summary>Sent as it stands, for instance half a JSON object.</summary>
    public string? Body { get; init; }

    public int? Status { get; init; }

    public string? RedirectTo { get; init; }

    public int? ErrorCode { get; init; }

    /// <summary>Instead of the platform's own words for the error code.</summary>
    public string? ErrorText { get; init; }

    /// <summary>False when the call shall go its usual way after all.</summary>
    internal async Task<bool> Strike(HttpContext context)
    {
        if (WaitMilliseconds > 0) await Task.Delay(WaitMilliseconds, context.RequestAborted);
        if (Reset) context.Abort();
        else if (RedirectTo is not null) context.Response.Redirect(RedirectTo);
        else if (Body is not null || Status is not null) await Answer(context);
        else if (ErrorCode is { } code) await Error(code).ExecuteAsync(context);
        else return false;
        return true;
    }

    private async Task Answer(HttpContext context)
    {
        context.Response.StatusCode = Status ?? StatusCodes.Status200OK;
        await context.Response.Body.WriteAsync(Encoding.UTF8.GetBytes(Body ?? ""), context.RequestAborted);
    }

    private PlatformAnswer Error(int code) => PlatformAnswer.Error(code, ErrorText ?? PlatformErrors.TextOf(code), "text/plain");
}
