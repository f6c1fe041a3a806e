using ZiZhiJin.Domain.Intake;
using ZiZhiJin.Wechat.Callbacks.Messages;

namespace ZiZhiJin.Api.Intake;

/// <summary>Understands what the platform delivers as something said in the chat. Nothing where no answer is wanted.</summary>
internal static class ChatHearing
{
    private const string Greeting = "help";

    public static ChatMessage? Of(WechatMessage message) => message switch
    {
        TextMessage text => new(text.Content, message.Header.SentAt),
        VoiceMessage voice => new(voice.Recognition ?? "", message.Header.SentAt),
        ImageMessage image => new("", message.Header.SentAt) { Photo = image.MediaId },
        LocationMessage location => new("", message.Header.SentAt) { Place = PlaceOf(location.Place) },
        MenuClickedEvent menu => new("", message.Header.SentAt) { Tapped = menu.Key },
        MenuPlaceChosenEvent place => new("", message.Header.SentAt) { Place = PlaceOf(place.Place) },
        FollowedEvent => new("", message.Header.SentAt) { Tapped = Greeting },
        VideoMessage or LinkMessage or FileMessage => new("", message.Header.SentAt),
        _ => null,
    };

    private static ChatPlace PlaceOf(Place place) => new((decimal)place.Latitude, (decimal)place.Longitude, place.Label);
}
