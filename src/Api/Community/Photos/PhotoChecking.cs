using ZiZhiJin.Storage.Community.Photos;
using ZiZhiJin.Wechat;
using ZiZhiJin.Wechat.Content;

namespace ZiZhiJin.Api.Community.Photos;

/// <summary>Asks the platform what it thinks of photos that nobody has looked at. Its verdict comes later; until then, and without one, they wait for staff.</summary>
internal sealed class PhotoChecking(PhotoChecks photos, MediaChecks platform, PhotoLink links, PhotoOptions options, ILogger<PhotoChecking> log)
{
    public async Task Round(CancellationToken cancel)
    {
        if (options.PublicAddress is not { } site) return;
        await photos.Forget(cancel);
        foreach (var (photoId, openId) in await photos.Due(cancel))
        {
            if (openId is null) await photos.Asked(photoId, null, cancel);
            else if (!await Ask(photoId, new(openId, new Uri(site, $"/wechat/photos/{links.CodeFor(photoId)}"), IsAudio: false, ContentScene.Forum), cancel)) return;
        }
    }

    /// <summary>False when the platform is not to be asked any more for now: the rest waits for the next round.</summary>
    private async Task<bool> Ask(Guid photoId, MediaToCheck media, CancellationToken cancel)
    {
        var answer = await platform.Ask(media, cancel);
        if (answer.Failure is { Trouble: Trouble.Busy or Trouble.Operator or Trouble.NoAnswer } busy)
        {
            log.LogWarning("Photos are not judged for now: {Trouble}, {Code}.", busy.Trouble, busy.Code);
            return false;
        }

        await photos.Asked(photoId, answer.Value, cancel);
        return true;
    }
}
