using ZiZhiJin.Domain.Intake;
using ZiZhiJin.Wechat.Callbacks.Messages;

namespace ZiZhiJin.Api.Intake;

/// <summary>Understands what the platform delivers as something said in the chat. Nothing where no answer is wanted.</summary>
internal static class ChatHearing
{
    private const string Greeting = "help";

    public static ChatMessage? Of(WechatMessage message) => message switch
    {
        TextMessage text => Word(message, text.Content),
        VoiceMessage voice => Word(message, voice.Recognition ?? ""),
        ImageMessage image => Word(message) with { Photo = image.MediaId },
        LocationMessage location => Word(message) with { Place = PlaceOf(location.Place) },
        VideoMessage or LinkMessage or FileMessage => Word(message),
        MenuClickedEvent menu => Act(message) with { Tapped = menu.Key },
        MenuPlaceChosenEvent place => Act(message) with { Place = PlaceOf(place.Place) },
        FollowedEvent => Act(message) with { Tapped = Greeting },
        _ => null,
    };

    private static ChatMessage Word(WechatMessage message, string text = "") => new(text, message.Header.SentAt) { IsWord = true };

    private static ChatMessage Act(WechatMessage message) => new("", message.Header.SentAt);

    private static ChatPlace PlaceOf(Place place) => new((decimal)place.Latitude, (decimal)place.Longitude, place.Label);
}
