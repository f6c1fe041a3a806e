using System.Collections.Concurrent;
using System.Net;
using System.Text;
using System.Xml.Linq;

namespace ZiZhiJin.WechatSandbox.Callbacks;

/// <summary>Brings messages to the accounts' callbacks: five seconds each, three attempts in all, and then no more.</summary>
internal sealed class Pusher(SandboxClock clock) : IDisposable
{
    private const int Attempts = 3;
    private readonly HttpClient http = new(new SocketsHttpHandler { AllowAutoRedirect = false, UseCookies = false }) { Timeout = Timeout.InfiniteTimeSpan };
    private readonly ConcurrentDictionary<SandboxAccount, CallbackTarget> targets = new();

    /// <summary>As the back office does: only an address that says back what it was asked is taken.</summary>
    public async Task<bool> Register(SandboxAccount account, CallbackTarget target)
    {
        var echo = $"{Random.Shared.NextInt64()}";
        try
        {
            using var answer = await http.GetAsync(new Uri($"{target.Url}?{PlatformQuery.Clear(clock.GetUtcNow())}&echostr={echo}"));
            if (answer.StatusCode != HttpStatusCode.OK || await answer.Content.ReadAsStringAsync() != echo) return false;
        }
        catch (HttpRequestException)
        {
            return false;
        }
        targets[account] = target;
        return true;
    }

    /// <summary>Without asking, for a service that is still to start.</summary>
    public void Assume(SandboxAccount account, CallbackTarget target) => targets[account] = target;

    public CallbackTarget? TargetOf(SandboxAccount account) => targets.GetValueOrDefault(account);

    public async Task<PushOutcome> Push(SandboxAccount account, XElement message)
    {
        if (TargetOf(account) is not { } target) return PushOutcome.Nowhere;

        string[] urls = [target.Url, .. target.Others];
        var reasons = new List<string>();
        for (var attempt = 1; attempt <= Attempts; attempt++)
        {
            var (reply, fault) = await PushOnce(account, message, target, urls[(attempt - 1) % urls.Length]);
            if (fault is null) return new PushOutcome(attempt, true, reply, reasons);
            reasons.Add(fault);
        }
        return new PushOutcome(Attempts, false, null, reasons);
    }

    /// <summary>One attempt, for deliveries that are repeated although they were answered.</summary>
    public async Task<(string? Reply, string? Fault)> PushOnce(SandboxAccount account, XElement message, CallbackTarget target, string url)
    {
        var (query, body) = Envelope.Of(message, target, account, clock.GetUtcNow());
        using var content = new ByteArrayContent(Encoding.UTF8.GetBytes(body));
        content.Headers.ContentType = new(target.Format == "json" ? "application/json" : "text/xml");
        using var patience = new CancellationTokenSource(target.PatienceMilliseconds);
        try
        {
            using var answer = await http.PostAsync(new Uri($"{url}?{query}"), content, patience.Token);
            if (answer.StatusCode != HttpStatusCode.OK) return (null, $"HTTP {(int)answer.StatusCode}");
            return ReplyCheck.Read(await answer.Content.ReadAsStringAsync(patience.Token), target, account);
        }
        catch (OperationCanceledException)
        {
            return (null, "no answer in time");
        }
        catch (HttpRequestException broken)
        {
            return (null, $"connection: {broken.HttpRequestError}");
        }
    }

    public void Dispose() => http.Dispose();
}
