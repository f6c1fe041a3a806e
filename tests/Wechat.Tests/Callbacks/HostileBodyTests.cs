using System.Diagnostics;
using System.Text;
using ZiZhiJin.Wechat.Callbacks;

namespace ZiZhiJin.Wechat.Tests.Callbacks;

/// <summary>Bodies that were made to do harm: refused, quickly, and never thrown.</summary>
public sealed class HostileBodyTests
{
    private const string Bomb =
        "<!DOCTYPE x [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;\">]><xml><FromUserName>&b;</FromUserName><MsgType>text</MsgType></xml>";

    [Theory]
    [InlineData("")]
    [InlineData("   ")]
    [InlineData("hello")]
    [InlineData("<xml>")]
    [InlineData("<xml/><xml/>")]
    [InlineData("<xml></xml>")]
    [InlineData("<xml><MsgType>text</MsgType></xml>")]
    [InlineData("<xml><FromUserName>o-1</FromUserName></xml>")]
    [InlineData("{}")]
    [InlineData("[]")]
    [InlineData("{\"FromUserName\":{},\"MsgType\":[]}")]
    [InlineData("{\"FromUserName\":\"\\ud800\",\"MsgType\":\"text\"}")]
    [InlineData("<!DOCTYPE xml SYSTEM \"file:///etc/passwd\"><xml><FromUserName>o</FromUserName><MsgType>text</MsgType></xml>")]
    [InlineData("<xml><FromUserName>&unknown;</FromUserName><MsgType>text</MsgType></xml>")]
    [InlineData(Bomb)]
    public void What_is_no_message_is_refused(string body) => AssertMalformed(Encoding.UTF8.GetBytes(body));

    [Fact]
    public void Bytes_that_are_no_utf8_are_refused() => AssertMalformed([.. "<xml><MsgType>"u8, 0xff, 0xfe, .. "</MsgType></xml>"u8]);

    [Fact]
    public void More_than_a_mebibyte_is_refused() => AssertMalformed(new byte[CallbackDoor.MostBytes + 1]);

    [Fact]
    public void Depth_and_number_are_bounded()
    {
        AssertMalformed(Repeat("<a>", 300_000));
        AssertMalformed(Encoding.UTF8.GetBytes("<xml>" + string.Concat(Enumerable.Repeat("<a/>", 200_000)) + "</xml>"));
        AssertMalformed(Repeat("{\"a\":", 150_000));
        AssertMalformed(Repeat("[", 500_000));
    }

    [Fact]
    public void A_control_character_in_a_residents_text_is_dropped_and_the_rest_read()
    {
        var read = Callback.Read<ZiZhiJin.Wechat.Callbacks.Messages.TextMessage>(Callback.Text("楼\u0008道\uffff灯"));

        Assert.Equal("楼道灯", read.Content);
    }

    /// <summary>Seeded, so that what fails once fails again.</summary>
    [Fact]
    public void A_hundred_thousand_mutated_bodies_are_accepted_or_refused_and_nothing_else()
    {
        var random = new Random(20260301);
        var door = Callback.Door();
        var seeds = MutationSeeds.All();
        var (accepted, started) = (0, Stopwatch.GetTimestamp());
        for (var run = 0; run < 100_000; run++)
        {
            var body = Mutation.Of(seeds[run % seeds.Count], random);
            if (door.Open(Callback.ClearQuery, body) is Delivery.Accepted delivery && door.Answer(delivery, MutationSeeds.Reply).Length > 0) accepted++;
        }

        Assert.InRange(accepted, 1_000, 99_000);
        Assert.InRange(Stopwatch.GetElapsedTime(started).TotalSeconds, 0, 120);
    }

    [Fact]
    public void A_mutated_body_without_a_signature_is_never_answered()
    {
        var random = new Random(20260302);
        var (door, query) = (Callback.Door(), Callback.ClearQuery with { Nonce = "other" });
        var seeds = MutationSeeds.All();

        Assert.All(Enumerable.Range(0, 5_000), run => Assert.IsType<Delivery.Refused>(door.Open(query, Mutation.Of(seeds[run % seeds.Count], random))));
    }

    /// <summary>The signature holds such a body off; were it ever forged, the cipher must still not be told apart from the outside.</summary>
    [Fact]
    public void A_sealed_text_with_a_bit_turned_is_unreadable_or_no_message()
    {
        var random = new Random(20260303);
        var door = Callback.Door();
        var refusals = Enumerable.Range(0, 2_000).Select(_ => Turned(random)).Select(text => door.Open(Callback.SealedQuery(text), Callback.SealedBody(text)));

        Assert.All(refusals, refused => Assert.IsType<Delivery.Refused>(refused));
    }

    // Behind the random head, whose change nobody could notice, and before the message's own text.
    private static string Turned(Random random)
    {
        var bytes = Convert.FromBase64String(Callback.Sealed(Callback.Text("x")));
        bytes[random.Next(16, 32)] ^= (byte)(1 << random.Next(8));
        return Convert.ToBase64String(bytes);
    }

    private static byte[] Repeat(string text, int times) => Encoding.UTF8.GetBytes(string.Concat(Enumerable.Repeat(text, times)));

    private static void AssertMalformed(byte[] body) =>
        Assert.Equal(CallbackRefusal.Malformed, Assert.IsType<Delivery.Refused>(Callback.Door().Open(Callback.ClearQuery, body)).Why);
}
