using ZiZhiJin.Wechat.Calls;

namespace ZiZhiJin.Wechat.Media;

/// <summary>Files on the platform's side: ours for people, and theirs for us.</summary>
public sealed class MediaFiles
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);
    private readonly PlatformAccess platform;

    internal MediaFiles(PlatformAccess platform) => this.platform = platform;

    /// <summary>The id by which messages name it, good for three days.</summary>
    public async Task<WechatResult<string>> Upload(WechatAccount account, MediaFile file, CancellationToken cancel)
    {
        var call = new WechatCall(account, HttpMethod.Post, "/cgi-bin/media/upload") with
        {
            Query = new Dictionary<string, string> { ["type"] = WordOf(file.Kind) },
            Upload = new FileToSend($"file.{EndingOf(file)}", file.ContentType, file.Bytes),
            Timeout = Patience,
        };
        return WechatResult<string>.Of(await platform.Account.Send(call, cancel), answer => answer.Text("media_id") ?? answer.Text("thumb_media_id"));
    }

    /// <summary>What somebody sent us, within three days of it.</summary>
    public async Task<WechatResult<ReceivedFile>> Download(WechatAccount account, string mediaId, CancellationToken cancel)
    {
        var call = WechatCall.Get(account, "/cgi-bin/media/get") with
        {
            Query = new Dictionary<string, string> { ["media_id"] = mediaId }, AsksForFile = true, Timeout = Patience,
        };
        return WechatResult<ReceivedFile>.Of(await platform.Account.Send(call, cancel), answer => answer.File);
    }

    private static string WordOf(MediaKind kind) => kind switch
    {
        MediaKind.Voice => "voice",
        MediaKind.Video => "video",
        MediaKind.Thumb => "thumb",
        _ => "image",
    };

    private static string EndingOf(MediaFile file) => file.ContentType switch
    {
        "image/png" => "png",
        "image/gif" => "gif",
        "audio/amr" => "amr",
        "audio/mpeg" => "mp3",
        "video/mp4" => "mp4",
        _ => "jpg",
    };
}
