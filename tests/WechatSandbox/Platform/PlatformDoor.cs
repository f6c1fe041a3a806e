using ZiZhiJin.WechatSandbox.Faults;
using ZiZhiJin.WechatSandbox.Journal;

namespace ZiZhiJin.WechatSandbox.Platform;

/// <summary>Every call to the platform passes here: the journal takes note, and ordered faults strike.</summary>
internal sealed class PlatformDoor(RequestDelegate next, FaultQueue faults, CallJournal journal, SandboxClock clock)
{
    private static readonly object EntryKey = new();

    public async Task Invoke(HttpContext context)
    {
        var fault = faults.Take(context.Request.Path);
        var entry = EntryOf(context.Request, fault is not null);
        context.Items[EntryKey] = entry;
        journal.Write(entry);
        if (fault is null || !await fault.Strike(context)) await next(context);
    }

    public static void Note(HttpContext context, int code) => ((CallEntry)context.Items[EntryKey]!).ErrorCode = code;

    private CallEntry EntryOf(HttpRequest request, bool faultStruck) =>
        new(clock.GetUtcNow(), request.Method, request.Path, [.. request.Query.Keys], faultStruck);
}
