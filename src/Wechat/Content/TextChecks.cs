using System.Text.Json;
using ZiZhiJin.Wechat.Calls;
using ZiZhiJin.Wechat.Callbacks.Messages;

namespace ZiZhiJin.Wechat.Content;

/// <summary>Has a text judged before others read it.</summary>
public sealed class TextChecks
{
    private const int MostLetters = 2500;
    private const int Version = 2;
    private readonly PlatformAccess platform;

    internal TextChecks(PlatformAccess platform) => this.platform = platform;

    /// <summary>A longer text than the platform takes is judged in parts, by its gravest.</summary>
    public async Task<Verdict> Judge(TextToCheck text, CancellationToken cancel)
    {
        var gravest = new Verdict(Suggestion.Pass, 0, WasJudged: true);
        foreach (var part in Parts(text.Content)) gravest = Verdict.Graver(gravest, await JudgePart(text, part, cancel));
        return gravest;
    }

    private async Task<Verdict> JudgePart(TextToCheck text, string part, CancellationToken cancel)
    {
        var body = new Request(part, Version, (int)text.Scene, text.OpenId, text.Title, text.Nickname);
        var call = WechatCall.Post(WechatAccount.MiniProgram, "/wxa/msg_sec_check", body) with { Secrets = [text.OpenId, part] };
        return Read(await platform.Account.Send(call, cancel));
    }

    private static Verdict Read(WechatAnswer answer) => answer.Reaction switch
    {
        Reaction.None => Gravest(answer.Body),
        Reaction.RefuseContent => new Verdict(Suggestion.Risky, 0, WasJudged: true),
        _ => Verdict.ForPeople,
    };

    // What a single strategy found counts as much as the whole; one that did not run says nothing.
    private static Verdict Gravest(JsonElement body)
    {
        var whole = body.TryGetProperty("result", out var result) ? Of(result) : Verdict.ForPeople;
        if (!body.TryGetProperty("detail", out var details) || details.ValueKind != JsonValueKind.Array) return whole;
        return details.EnumerateArray().Where(detail => WechatAnswerReader.NumberIn(detail, "errcode") is null or 0).Select(Of).Aggregate(whole, Verdict.Graver);
    }

    private static Verdict Of(JsonElement judgement)
    {
        if (judgement.ValueKind != JsonValueKind.Object) return Verdict.ForPeople;
        var advice = judgement.TryGetProperty("suggest", out var word) ? word.ToString() : null;
        return new Verdict(Suggestions.Of(advice), WechatAnswerReader.NumberIn(judgement, "label") ?? 0, WasJudged: true);
    }

    // Between letters, so that no half of one is sent.
    private static IEnumerable<string> Parts(string content)
    {
        for (var rest = content; rest.Length > 0;)
        {
            var length = Math.Min(MostLetters, rest.Length);
            if (length < rest.Length && char.IsHighSurrogate(rest[length - 1])) length--;
            yield return rest[..length];
            rest = rest[length..];
        }
    }

    private sealed record Request(string Content, int Version, int Scene, string Openid, string? Title, string? Nickname);
}
