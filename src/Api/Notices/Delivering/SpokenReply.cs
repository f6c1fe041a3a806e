using ZiZhiJin.Domain.Notices.Delivering;
using ZiZhiJin.Wechat.Callbacks.Replies;
using ZiZhiJin.Wechat.Sending;

namespace ZiZhiJin.Api.Notices.Delivering;

/// <summary>A reply as customer service says or shows it, and back: between the two it lies in the rows of the outbox.</summary>
internal static class SpokenReply
{
    /// <summary>Nothing where there is nothing to say.</summary>
    public static IReadOnlyList<DispatchContent> Of(WechatReply? reply) => reply switch
    {
        TextReply text => [.. ReplyText.Parts(text.Content).Select(part => new DispatchContent(part))],
        ImageReply image => Shown(new(ShownKind.Image) { MediaId = image.MediaId }),
        VoiceReply voice => Shown(new(ShownKind.Voice) { MediaId = voice.MediaId }),
        VideoReply video => Shown(new(ShownKind.Video) { MediaId = video.MediaId, Title = video.Title, Description = video.Description }),
        ArticleReply article => Shown(new(ShownKind.Article) { Title = article.Title, Description = article.Description, Url = article.Url, PictureUrl = article.PictureUrl }),
        _ => [],
    };

    /// <summary>The mini-program's customer service knows neither voices nor films: there their title is said.</summary>
    public static CustomerMessage In(DispatchContent content) => content switch
    {
        { Shown: { Kind: ShownKind.Image, MediaId: { } media } } => new CustomerImage(media),
        { Shown: { Kind: ShownKind.Voice, MediaId: { } media }, InMiniProgram: false } => new CustomerVoice(media),
        { Shown: { Kind: ShownKind.Video, MediaId: { } media } film, InMiniProgram: false } => new CustomerVideo(media, media, film.Title ?? "", film.Description ?? ""),
        { Shown: { Kind: ShownKind.Article } article, InMiniProgram: false } => new CustomerArticle(article.Title ?? "", article.Description ?? "", article.Url ?? "", article.PictureUrl ?? ""),
        { Shown: { Kind: ShownKind.Article } article } => new CustomerLink(article.Title ?? "", article.Description ?? "", article.Url ?? "", article.PictureUrl ?? ""),
        { Shown: { } shown } => new CustomerText(shown.Title ?? "请在公众号里查看。"),
        _ => new CustomerText(content.Text),
    };

    private static IReadOnlyList<DispatchContent> Shown(ShownMedia media) => [new("") { Shown = media }];
}
