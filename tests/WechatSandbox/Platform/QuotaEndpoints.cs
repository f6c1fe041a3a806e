using ZiZhiJin.WechatSandbox.Journal;

namespace ZiZhiJin.WechatSandbox.Platform;

/// <summary>How much of a call's daily quota is used: what the journal knows of.</summary>
internal sealed class QuotaEndpoints(CallJournal journal)
{
    private const int PerDay = 10_000_000;

    public void Map(IEndpointRouteBuilder routes) =>
        routes.MapAccountPost<Request>("/cgi-bin/openapi/quota/get", AccountRoutes.Both, (_, body) =>
        {
            if (body.CgiPath is not ['/', ..] path) return PlatformAnswer.Error(76021);
            var used = journal.Read(path).Count();
            return PlatformAnswer.Fine(new Answer(0, "ok", new(PerDay, used, PerDay - used)));
        });

    private sealed record Request(string? CgiPath);

    private sealed record Answer(int Errcode, string Errmsg, Quota Quota);

    private sealed record Quota(int DailyLimit, int Used, int Remain);
}
