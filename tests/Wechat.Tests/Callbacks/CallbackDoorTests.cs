using System.Text;
using System.Xml.Linq;
using ZiZhiJin.Wechat.Callbacks;
using ZiZhiJin.Wechat.Callbacks.Messages;
using ZiZhiJin.Wechat.Callbacks.Replies;
using ZiZhiJin.WechatSandbox;
using ZiZhiJin.WechatSandbox.Callbacks;

namespace ZiZhiJin.Wechat.Tests.Callbacks;

/// <summary>Which calls are believed, in each mode, and how they are answered.</summary>
public sealed class CallbackDoorTests
{
    [Theory]
    [InlineData(MessageMode.Plaintext)]
    [InlineData(MessageMode.Compat)]
    public void A_signed_message_in_clear_is_read_where_the_account_allows_it(MessageMode mode) =>
        Assert.IsType<Delivery.Accepted>(Callback.OpenClear(Callback.Text("你好"), mode));

    [Fact]
    public void A_message_in_clear_is_refused_in_secure_mode() => AssertRefused(CallbackRefusal.Clear, Callback.OpenClear(Callback.Text("你好"), MessageMode.Secure));

    [Theory]
    [InlineData(MessageMode.Plaintext)]
    [InlineData(MessageMode.Compat)]
    [InlineData(MessageMode.Secure)]
    public void A_message_in_clear_that_claims_to_be_encrypted_is_refused(MessageMode mode) =>
        AssertRefused(CallbackRefusal.Clear, Callback.Door(mode: mode).Open(Callback.ClearQuery with { EncryptType = "aes" }, Callback.Bytes(Callback.Text("x"))));

    [Theory]
    [InlineData(MessageMode.Plaintext)]
    [InlineData(MessageMode.Compat)]
    [InlineData(MessageMode.Secure)]
    public void A_sealed_message_is_opened_in_every_mode(MessageMode mode)
    {
        var sealedText = Callback.Sealed(Callback.Text("楼道灯"));

        var delivery = Callback.Door(mode: mode).Open(Callback.SealedQuery(sealedText), Callback.SealedBody(sealedText));

        Assert.Equal("楼道灯", Assert.IsType<TextMessage>(Accepted(delivery).Message).Content);
    }

    [Fact]
    public void The_clear_duplicates_beside_a_sealed_text_are_not_read()
    {
        var sealedText = Callback.Sealed(Callback.Text("sealed"));
        var body = Callback.Text("forged", $"<Encrypt>{sealedText}</Encrypt>");

        var delivery = Callback.Door().Open(Callback.SealedQuery(sealedText), Callback.Bytes(body));

        Assert.Equal("sealed", Assert.IsType<TextMessage>(Accepted(delivery).Message).Content);
    }

    [Fact]
    public void A_sealed_text_without_a_signature_of_its_own_is_refused()
    {
        var sealedText = Callback.Sealed(Callback.Text("x"));

        AssertRefused(CallbackRefusal.Unsigned, Callback.Door().Open(Callback.ClearQuery, Callback.SealedBody(sealedText)));
        AssertRefused(CallbackRefusal.Unsigned, Callback.Door().Open(Callback.SealedQuery(Callback.Sealed("y")), Callback.SealedBody(sealedText)));
    }

    [Fact]
    public void A_sealed_text_for_another_account_is_refused_like_one_that_is_broken()
    {
        var forOther = Callback.Sealed(Callback.Text("x"), SandboxAccount.Mini);
        var broken = Convert.ToBase64String(new byte[64]);

        Assert.Equal(Open(forOther), Open(broken));
        AssertRefused(CallbackRefusal.Unreadable, Open(broken));

        static Delivery Open(string text) => Callback.Door().Open(Callback.SealedQuery(text), Callback.SealedBody(text));
    }

    [Theory]
    [InlineData(null, Callback.Timestamp, Callback.Nonce)]
    [InlineData("", Callback.Timestamp, Callback.Nonce)]
    [InlineData("0000000000000000000000000000000000000000", Callback.Timestamp, Callback.Nonce)]
    [InlineData("right", null, Callback.Nonce)]
    [InlineData("right", Callback.Timestamp, null)]
    [InlineData("right", "1700000001", Callback.Nonce)]
    [InlineData("RIGHT", Callback.Timestamp, Callback.Nonce)]
    public void Without_the_right_signature_nothing_is_believed(string? signature, string? timestamp, string? nonce)
    {
        var right = Callback.ClearQuery.Signature!;
        var claimed = signature switch { "right" => right, "RIGHT" => right.ToUpperInvariant(), _ => signature };
        var query = new CallbackQuery { Signature = claimed, Timestamp = timestamp, Nonce = nonce };

        Assert.False(Callback.Door().IsSigned(query));
        AssertRefused(CallbackRefusal.Unsigned, Callback.Door().Open(query, Callback.Bytes(Callback.Text("x"))));
    }

    [Fact]
    public void A_reply_is_sealed_when_the_message_was()
    {
        var sealedText = Callback.Sealed(Callback.Text("x"));
        var door = Callback.Door();
        var delivery = Accepted(door.Open(Callback.SealedQuery(sealedText), Callback.SealedBody(sealedText)));

        var envelope = XElement.Parse(Encoding.UTF8.GetString(door.Answer(delivery, new TextReply("收到 ]]> 😀"))));

        var encrypt = envelope.Element("Encrypt")!.Value;
        Assert.Equal(
            PlatformSeal.Signature(SandboxAccount.Token, envelope.Element("TimeStamp")!.Value, envelope.Element("Nonce")!.Value, encrypt),
            envelope.Element("MsgSignature")!.Value);
        Assert.Equal("收到 ]]> 😀", XElement.Parse(PlatformSeal.Unseal(encrypt, SandboxAccount.Official.AppId)!).Element("Content")!.Value);
    }

    [Fact]
    public void The_mini_program_takes_nothing_but_the_handing_over_also_in_json()
    {
        var door = Callback.Door(WechatAccount.MiniProgram);
        var inner = """{"ToUserName":"gh_1","FromUserName":"o-1","CreateTime":1700000001,"MsgType":"text","Content":"在吗","MsgId":7}""";
        var sealedText = Callback.Sealed(inner, SandboxAccount.Mini);
        var body = Callback.Bytes($$"""{"ToUserName":"gh_1","Encrypt":"{{sealedText}}"}""");
        var delivery = Accepted(door.Open(Callback.SealedQuery(sealedText), body));

        Assert.Equal("success", Encoding.UTF8.GetString(door.Answer(delivery, new TextReply("在"))));
        var envelope = System.Text.Json.JsonDocument.Parse(door.Answer(delivery, new HandOverReply())).RootElement;
        var reply = PlatformSeal.Unseal(envelope.GetProperty("Encrypt").GetString()!, SandboxAccount.Mini.AppId);
        Assert.Contains("\"MsgType\":\"transfer_customer_service\"", reply, StringComparison.Ordinal);
    }

    [Fact]
    public void Without_a_reply_the_platform_is_told_that_all_is_well()
    {
        var delivery = Accepted(Callback.OpenClear(Callback.Text("x")));

        Assert.Equal("success", Encoding.UTF8.GetString(Callback.Door().Answer(delivery, null)));
    }

    private static Delivery.Accepted Accepted(Delivery delivery) => Assert.IsType<Delivery.Accepted>(delivery);

    private static void AssertRefused(CallbackRefusal why, Delivery delivery) => Assert.Equal(why, Assert.IsType<Delivery.Refused>(delivery).Why);
}
