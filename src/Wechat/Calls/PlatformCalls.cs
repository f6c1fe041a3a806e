using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace ZiZhiJin.Wechat.Calls;

/// <summary>The one way out to the platform. It always answers: only the caller's own cancellation is thrown.</summary>
internal sealed class PlatformCalls(IHttpClientFactory clients, Circuits circuits, IEnumerable<IPlatformTroubles> listeners, ILogger<PlatformCalls> log)
{
    public const string ClientName = "Wechat";
    private const int LargestAnswer = 1024 * 1024;
    private const int LargestFile = 12 * LargestAnswer;

    public async Task<WechatAnswer> Send(WechatCall call, CancellationToken cancel)
    {
        if (circuits.StandingAnswer(call) is { } known) return known;

        var answer = await Answer(call, cancel);
        if (!answer.Succeeded) Report(call, answer);
        return answer;
    }

    public static void Prepare(IServiceProvider services, HttpClient client)
    {
        client.BaseAddress = services.GetRequiredService<IOptions<WechatOptions>>().Value.ApiBase;
        client.MaxResponseContentBufferSize = LargestAnswer;
        // Every call brings a timeout of its own.
        client.Timeout = Timeout.InfiniteTimeSpan;
    }

    // Following a redirect would hand the secrets in the query to whoever it names.
    public static HttpMessageHandler Handler() => new SocketsHttpHandler
    {
        AllowAutoRedirect = false,
        UseCookies = false,
        PooledConnectionLifetime = TimeSpan.FromMinutes(5),
    };

    private async Task<WechatAnswer> Answer(WechatCall call, CancellationToken cancel)
    {
        // The network knows machine time only: this timeout must also end while the business clock stands still.
        using var patience = CancellationTokenSource.CreateLinkedTokenSource(cancel);
        patience.CancelAfter(call.Timeout);
        try
        {
            return await Exchange(call, patience.Token);
        }
        catch (OperationCanceledException)
        {
            // A new exception: the client's own might tell more than it should.
            cancel.ThrowIfCancellationRequested();
            return WechatAnswer.None("timeout");
        }
        catch (HttpRequestException failure)
        {
            return WechatAnswer.None($"connection: {failure.HttpRequestError}") with { NeverSent = CameNowhere(failure.HttpRequestError) };
        }
    }

    private async Task<WechatAnswer> Exchange(WechatCall call, CancellationToken cancel)
    {
        using var client = clients.CreateClient(ClientName);
        if (call.AsksForFile) client.MaxResponseContentBufferSize = LargestFile;
        using var request = WechatRequest.Of(call);
        using var response = await client.SendAsync(request, cancel);
        if (!response.IsSuccessStatusCode) return WechatAnswer.None($"HTTP {(int)response.StatusCode}");
        var bytes = await response.Content.ReadAsByteArrayAsync(cancel);
        return call.AsksForFile && ReceivedFile.In(response.Content.Headers, bytes) is { } file
            ? WechatAnswer.Fine with { File = file }
            : WechatAnswerReader.Read(call, bytes);
    }

    private static bool CameNowhere(HttpRequestError error) => error is
        HttpRequestError.NameResolutionError or HttpRequestError.ConnectionError or HttpRequestError.SecureConnectionError or HttpRequestError.ProxyTunnelError;

    private void Report(WechatCall call, WechatAnswer answer)
    {
        var level = answer.Reaction == Reaction.AlertOperator ? LogLevel.Error : LogLevel.Warning;
        log.Log(level, "WeChat {Path} for {Account} asks for {Reaction}: {Code} {Message} (rid {Rid})",
            call.Path, call.Account, answer.Reaction, answer.Code, answer.Message, answer.Rid);
        if (answer.Reaction == Reaction.AlertOperator) circuits.Open(call, answer);
        foreach (var listener in listeners) listener.Happened(call.Account, call.Path, WechatFailure.Of(answer));
    }
}
