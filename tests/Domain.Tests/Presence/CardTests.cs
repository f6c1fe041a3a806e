using ZiZhiJin.Domain.Presence;
using ZiZhiJin.Domain.Presence.Codes;

namespace ZiZhiJin.Domain.Tests.Presence;

public sealed class CardTests
{
    private static readonly DateTimeOffset Now = new(2026, 6, 18, 2, 0, 0, TimeSpan.Zero);
    private static readonly Guid Area = Guid.CreateVersion7(), Person = Guid.CreateVersion7();
    private static readonly CardCodes Codes = new(Enumerable.Repeat((byte)7, 32).ToArray());

    [Fact]
    public void A_card_is_known_again_by_its_code()
    {
        var card = Card.Issue(Area, Person, Now);

        Assert.Equal(card.Id, Codes.CardOf(Codes.Of(card.Id)));
    }

    [Fact]
    public void No_character_of_a_card_can_be_changed()
    {
        var code = Codes.Of(Guid.CreateVersion7());

        for (var at = 0; at < code.Length; at++)
        {
            var other = code[at] == 'A' ? 'Q' : 'A';
            Assert.Null(Codes.CardOf(code[..at] + other + code[(at + 1)..]));
        }
    }

    [Fact]
    public void A_card_made_with_another_key_is_none_of_ours() => Assert.Null(Codes.CardOf(new CardCodes(new byte[32]).Of(Guid.CreateVersion7())));

    [Theory]
    [InlineData(-1, null)]
    [InlineData(0, "scan.card-revoked")]
    [InlineData(1, "scan.card-revoked")]
    public void A_scan_before_the_revocation_counts_and_none_from_then_on(int secondsAfter, string? refusal)
    {
        var card = Card.Issue(Area, Person, Now.AddDays(-1));
        card.Revoke(Now);
        card.Revoke(Now.AddHours(1));

        Assert.Equal(refusal, ScanPolicy.Check(card, Area, Now.AddSeconds(secondsAfter), Now.AddMinutes(5))?.Code);
    }

    [Fact]
    public void A_card_counts_in_its_own_neighbourhood() =>
        Assert.Equal("scan.card-of-another-area", ScanPolicy.Check(Card.Issue(Area, Person, Now), Guid.CreateVersion7(), Now, Now)?.Code);

    [Theory]
    [InlineData(60, null)]
    [InlineData(61, "scan.from-the-future")]
    public void A_scan_from_the_future_is_not_believed(int secondsAhead, string? refusal) =>
        Assert.Equal(refusal, ScanPolicy.Check(Card.Issue(Area, Person, Now), Area, Now.AddSeconds(secondsAhead), Now)?.Code);
}
