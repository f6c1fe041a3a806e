using ZiZhiJin.Api.Wechat;
using ZiZhiJin.Storage.Community.Photos;
using ZiZhiJin.Wechat.Callbacks.Messages;

namespace ZiZhiJin.Api.Community.Photos;

/// <summary>Hears what the platform thinks of a photo. What it wants people to look at goes on waiting for them.</summary>
internal sealed class PhotoVerdicts(PhotoChecks photos) : IPlatformNews
{
    public Task Hear(WechatMessage message, CancellationToken cancel) => message is MediaCheckedEvent { Suggestion: not Suggestion.Review } verdict
        ? photos.Judge(verdict.TraceId, verdict.Suggestion == Suggestion.Pass, cancel)
        : Task.CompletedTask;
}
