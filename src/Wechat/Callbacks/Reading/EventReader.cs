using ZiZhiJin.Wechat.Callbacks.Messages;

namespace ZiZhiJin.Wechat.Callbacks.Reading;

/// <summary>Turns an event's fields into the record that they mean. The platform writes events' names in capitals or not, as it likes.</summary>
internal static class EventReader
{
    private const string ScenePrefix = "qrscene_";

    public static WechatMessage Read(MessageHeader header, Fields fields)
    {
        var (name, key) = (fields.WordOrEmpty("Event").ToLowerInvariant(), fields.WordOrEmpty("EventKey"));
        return name switch
        {
            "subscribe" => new FollowedEvent(header, SceneIn(key), fields.Word("Ticket")),
            "unsubscribe" => new UnfollowedEvent(header),
            "scan" => new ScannedEvent(header, key, fields.Word("Ticket")),
            "click" => new MenuClickedEvent(header, key),
            "view" => new MenuLinkOpenedEvent(header, key, fields.WordOrEmpty("MenuId")),
            "view_miniprogram" => new MenuPageOpenedEvent(header, key, fields.WordOrEmpty("MenuId")),
            "scancode_push" or "scancode_waitmsg" => new MenuScannedEvent(header, key, ScanResult(fields), name == "scancode_waitmsg"),
            "location_select" when PlaceReader.Chosen(fields) is { } place => new MenuPlaceChosenEvent(header, key, place),
            "location" when PlaceReader.Reported(fields) is { } place => new WhereaboutsEvent(header, place),
            "user_enter_tempsession" => new ServiceOpenedEvent(header, fields.WordOrEmpty("SessionFrom")),
            "user_authorization_revoke" => Withdrawn(header, fields, closed: false),
            "user_authorization_cancellation" => Withdrawn(header, fields, closed: true),
            _ => DeliveryReader.Read(name, header, fields) ?? new UnknownMessage(header, $"event {name}"),
        };
    }

    private static string? SceneIn(string key)
    {
        var scene = key.StartsWith(ScenePrefix, StringComparison.Ordinal) ? key[ScenePrefix.Length..] : key;
        return scene.Length > 0 ? scene : null;
    }

    private static string ScanResult(Fields fields) => fields.Child("ScanCodeInfo")?.WordOrEmpty("ScanResult") ?? "";

    private static ConsentWithdrawnEvent Withdrawn(MessageHeader header, Fields fields, bool closed)
    {
        var what = fields.All("RevokeInfo").SelectMany(info => info.Text.Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries));
        return new(header, fields.Word("OpenID") ?? header.OpenId, [.. what], closed);
    }
}
