using ZiZhiJin.Wechat.AccessTokens;

namespace ZiZhiJin.Wechat.Calls;

/// <summary>One call to the platform on behalf of one account.</summary>
internal sealed record WechatCall(WechatAccount Account, HttpMethod Method, string Path)
{
    public IReadOnlyDictionary<string, string> Query { get; init; } = new Dictionary<string, string>();

    /// <summary>Sent as JSON; none for a GET.</summary>
    public object? Body { get; init; }

    /// <summary>Sent as a form instead of a body.</summary>
    public FileToSend? Upload { get; init; }

    /// <summary>Success is a file; JSON is a refusal.</summary>
    public bool AsksForFile { get; init; }

    public AccessToken? Token { get; init; }

    /// <summary>What must be struck from the platform's error texts before anybody logs them.</summary>
    public IReadOnlyList<string> Secrets { get; init; } = [];

    /// <summary>Error codes that, at this call, only say that the code somebody sent is no good: nothing is wrong with our settings.</summary>
    public IReadOnlyList<int> RefusalsOfCode { get; init; } = [];

    /// <summary>For connecting, sending and reading together.</summary>
    public TimeSpan Timeout { get; init; } = TimeSpan.FromSeconds(5);

    public static WechatCall Get(WechatAccount account, string path) => new(account, HttpMethod.Get, path);

    public static WechatCall Post(WechatAccount account, string path, object body) =>
        new(account, HttpMethod.Post, path) { Body = body };

    /// <summary>Keeps the query out of logs, where a record would print it.</summary>
    public override string ToString() => $"{Method} {Path} for {Account}";
}
