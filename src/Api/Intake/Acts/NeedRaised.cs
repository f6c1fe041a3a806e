using System.Globalization;
using ZiZhiJin.Domain;
using ZiZhiJin.Domain.Intake;
using ZiZhiJin.Domain.Surveys.Needs;
using ZiZhiJin.Storage.Community.Photos;
using ZiZhiJin.Storage.Surveys.Needs.Raising;
using ZiZhiJin.Wechat;
using ZiZhiJin.Wechat.Media;

namespace ZiZhiJin.Api.Intake.Acts;

/// <summary>Raises the need that was said, with its photo and place. A photo that cannot be had any more is said, and takes nothing else away.</summary>
internal sealed class NeedRaised(RaisedNeeds needs, MediaFiles media, PhotoAlbum album) : IChatAct
{
    private const string PhotoMissing = "照片没有收到，需要的话请到小程序里再提一次。";

    public string Name => "need.propose";

    public async Task<ChatOutcome> Carry(ChatSpeaker who, IReadOnlyDictionary<string, string> said, CancellationToken cancel)
    {
        var sent = said.GetValueOrDefault("photo", "");
        var photo = sent.Length > 0 ? await Fetched(sent, who, cancel) : null;
        await needs.Raise(new NeedWish(said["text"], photo, PlaceIn(said.GetValueOrDefault("place", "")), who.Nonce), who.Caller, cancel);
        return new ChatOutcome.Done(new Dictionary<string, string> { ["note"] = sent.Length > 0 && photo is null ? PhotoMissing : "" });
    }

    private async Task<Guid?> Fetched(string mediaId, ChatSpeaker who, CancellationToken cancel)
    {
        if ((await media.Download(WechatAccount.OfficialAccount, mediaId, cancel)).Value is not { } file) return null;
        try
        {
            return (await album.Keep(file.Bytes.ToArray(), who.Caller, cancel)).Id;
        }
        catch (Exception no) when (no is MalformedException or RefusedException)
        {
            return null;
        }
    }

    // A shared location is latitude, longitude and label; words are words.
    private static NeedPlace? PlaceIn(string said)
    {
        if (said.Length == 0) return null;
        return said.Split(',', 3) is [var latitude, var longitude, var label] && Number(latitude) is { } north && Number(longitude) is { } east ? new(label, north, east) : new(said);
    }

    private static decimal? Number(string text) => decimal.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) ? number : null;
}
