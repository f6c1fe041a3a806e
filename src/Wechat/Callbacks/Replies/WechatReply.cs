using System.Text.Json.Serialization;

namespace ZiZhiJin.Wechat.Callbacks.Replies;

/// <summary>What the person sees at once, in answer to what they sent. It can be written down as JSON and read back.</summary>
[JsonDerivedType(typeof(TextReply), "text")]
[JsonDerivedType(typeof(ImageReply), "image")]
[JsonDerivedType(typeof(VoiceReply), "voice")]
[JsonDerivedType(typeof(VideoReply), "video")]
[JsonDerivedType(typeof(MusicReply), "music")]
[JsonDerivedType(typeof(ArticleReply), "article")]
[JsonDerivedType(typeof(HandOverReply), "hand-over")]
public abstract record WechatReply
{
    private protected WechatReply()
    {
    }

    /// <summary>Answers to people do not belong in logs, where a record would print them.</summary>
    public sealed override string ToString() => GetType().Name;
}

/// <summary>At most 2,048 bytes are shown; <see cref="ReplyText.Parts"/> cuts what is longer, and the rest goes through customer service.</summary>
public sealed record TextReply(string Content) : WechatReply;

public sealed record ImageReply(string MediaId) : WechatReply;

public sealed record VoiceReply(string MediaId) : WechatReply;

public sealed record VideoReply(string MediaId, string Title, string Description) : WechatReply;

public sealed record MusicReply(string Title, string Description, string Url, string ThumbMediaId) : WechatReply;

/// <summary>One article: the platform shows no more in answer to a message.</summary>
public sealed record ArticleReply(string Title, string Description, string PictureUrl, string Url) : WechatReply;

/// <summary>Hands the person over to the people of customer service; the only reply that the mini-program takes.</summary>
public sealed record HandOverReply(string? Account = null) : WechatReply;
