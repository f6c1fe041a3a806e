using ZiZhiJin.Wechat.Callbacks.Messages;

namespace ZiZhiJin.Wechat.Tests.Callbacks;

/// <summary>What people do, and what became of what we sent.</summary>
public sealed class EventReaderTests
{
    [Theory]
    [InlineData("subscribe", "", null)]
    [InlineData("subscribe", "qrscene_venue-7", "venue-7")]
    [InlineData("SUBSCRIBE", "qrscene_qrscene_1", "qrscene_1")]
    public void Following_with_or_without_a_scan(string name, string key, string? scene) =>
        Assert.Equal(scene, Callback.Read<FollowedEvent>(Callback.Event(name, $"<EventKey>{key}</EventKey><Ticket>t</Ticket>")).Scene);

    [Fact]
    public void Leaving() => Callback.Read<UnfollowedEvent>(Callback.Event("unsubscribe", "<EventKey></EventKey>"));

    [Theory]
    [InlineData("SCAN")]
    [InlineData("scan")]
    public void Scanning(string name) => Assert.Equal("venue-7", Callback.Read<ScannedEvent>(Callback.Event(name, "<EventKey>venue-7</EventKey>")).Scene);

    [Fact]
    public void Tapping_the_menu()
    {
        Assert.Equal("needs", Callback.Read<MenuClickedEvent>(Callback.Event("CLICK", "<EventKey>needs</EventKey>")).Key);
        Assert.Equal("http://u", Callback.Read<MenuLinkOpenedEvent>(Callback.Event("VIEW", "<EventKey>http://u</EventKey><MenuId>3</MenuId>")).Url);
        Assert.Equal("pages/a", Callback.Read<MenuPageOpenedEvent>(Callback.Event("view_miniprogram", "<EventKey>pages/a</EventKey>")).PagePath);
    }

    [Theory]
    [InlineData("scancode_push", false)]
    [InlineData("scancode_waitmsg", true)]
    public void Scanning_from_the_menu(string name, bool waits)
    {
        const string scan = "<EventKey>k</EventKey><ScanCodeInfo><ScanType>qrcode</ScanType><ScanResult>http://s/1</ScanResult></ScanCodeInfo>";

        var read = Callback.Read<MenuScannedEvent>(Callback.Event(name, scan));

        Assert.Equal(("http://s/1", waits), (read.Result, read.Waits));
    }

    [Fact]
    public void Choosing_a_place_from_the_menu() => Assert.Equal(31.2, Callback.Read<MenuPlaceChosenEvent>(Callback.Event(
        "location_select", "<SendLocationInfo><Location_X>31.2</Location_X><Location_Y>121.5</Location_Y><Label>家</Label></SendLocationInfo>")).Place.Latitude);

    [Fact]
    public void Being_somewhere() => Assert.Equal(
        121.5, Callback.Read<WhereaboutsEvent>(Callback.Event("LOCATION", "<Latitude>31.2</Latitude><Longitude>121.5</Longitude>")).Place.Longitude);

    [Theory]
    [InlineData("success", null, false)]
    [InlineData("failed:user block", "failed:user block", true)]
    [InlineData("failed: system failed", "failed: system failed", false)]
    public void The_end_of_a_template_message(string status, string? trouble, bool blocked)
    {
        var read = Callback.Read<TemplateDeliveredEvent>(Callback.Event("TEMPLATESENDJOBFINISH", $"<MsgID>42</MsgID><Status>{status}</Status>"));

        Assert.Equal(("42", trouble, blocked), (read.MessageId, read.Trouble, read.BlockedByPerson));
    }

    [Fact]
    public void Choosing_subscriptions_in_xml_and_in_json_as_a_list_and_as_one()
    {
        const string xml = "<SubscribeMsgPopupEvent><List><TemplateId>a</TemplateId><SubscribeStatusString>accept</SubscribeStatusString></List>" +
            "<List><TemplateId>b</TemplateId><SubscribeStatusString>reject</SubscribeStatusString></List></SubscribeMsgPopupEvent>";
        SubscriptionChoice[] expected = [new("a", true), new("b", false)];

        Assert.Equal(expected, Callback.Read<SubscriptionsChosenEvent>(Callback.Event("subscribe_msg_popup_event", xml)).Choices);
        Assert.Equal(expected, Choices("""[{"TemplateId":"a","SubscribeStatusString":"accept"},{"TemplateId":"b","SubscribeStatusString":"reject"}]"""));
        Assert.Equal(expected[..1], Choices("""{"TemplateId":"a","SubscribeStatusString":"accept"}"""));
    }

    [Fact]
    public void Switching_subscriptions_off() => Assert.Equal([new("a", false)], Callback.Read<SubscriptionsChangedEvent>(Callback.Event(
        "subscribe_msg_change_event",
        "<SubscribeMsgChangeEvent><List><TemplateId>a</TemplateId><SubscribeStatusString>reject</SubscribeStatusString></List></SubscribeMsgChangeEvent>")).Choices);

    [Fact]
    public void The_end_of_a_subscribe_message() => Assert.Equal([new("a", "9", 20001)], Callback.Read<SubscriptionsSentEvent>(Callback.Event(
        "subscribe_msg_sent_event", "<SubscribeMsgSentEvent><List><TemplateId>a</TemplateId><MsgID>9</MsgID><ErrorCode>20001</ErrorCode></List></SubscribeMsgSentEvent>")).Deliveries);

    [Theory]
    [InlineData("0", "pass", Suggestion.Pass)]
    [InlineData("0", "risky", Suggestion.Risky)]
    [InlineData("0", "review", Suggestion.Review)]
    [InlineData("0", "maybe", Suggestion.Review)]
    [InlineData("-1008", "pass", Suggestion.Review)]
    public void The_verdict_on_a_picture(string code, string advice, Suggestion suggestion)
    {
        var xml = $"<trace_id>t-1</trace_id><version>2</version><errcode>{code}</errcode><result><suggest>{advice}</suggest><label>100</label></result><detail><errcode>0</errcode></detail>";

        var read = Callback.Read<MediaCheckedEvent>(Callback.Event("wxa_media_check", xml), WechatAccount.MiniProgram);

        Assert.Equal(("t-1", suggestion, 100), (read.TraceId, read.Suggestion, read.Label));
    }

    [Theory]
    [InlineData("user_authorization_revoke", false)]
    [InlineData("user_authorization_cancellation", true)]
    public void Taking_consent_back(string name, bool closed)
    {
        var read = Callback.Read<ConsentWithdrawnEvent>(Callback.Event(name, "<OpenID>o-9</OpenID><RevokeInfo>301,302</RevokeInfo>"), WechatAccount.MiniProgram);

        Assert.Equal(("o-9", closed), (read.OpenId, read.Closed));
        Assert.Equal(["301", "302"], read.What);
    }

    [Fact]
    public void Opening_customer_service() => Assert.Equal("help", Callback.Read<ServiceOpenedEvent>(
        Callback.Event("user_enter_tempsession", "<SessionFrom>help</SessionFrom>"), WechatAccount.MiniProgram).From);

    [Fact]
    public void An_event_that_is_not_known_is_said() => Assert.Equal("event poi_check_notify", Callback.Read<UnknownMessage>(Callback.Event("poi_check_notify")).Kind);

    private static IReadOnlyList<SubscriptionChoice> Choices(string list) => Callback.Read<SubscriptionsChosenEvent>(
        $$"""{"ToUserName":"gh","FromUserName":"o","CreateTime":1,"MsgType":"event","Event":"subscribe_msg_popup_event","List":{{list}}}""").Choices;
}
