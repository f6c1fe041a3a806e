using ZiZhiJin.Domain.Presence;
using ZiZhiJin.Domain.Presence.Codes;

namespace ZiZhiJin.Domain.Tests.Presence;

public class VenueCodeTests
{
    private static readonly DateTimeOffset Now = new(2026, 5, 16, 1, 30, 0, TimeSpan.Zero);
    private static readonly Guid Occasion = Guid.CreateVersion7(Now), Other = Guid.CreateVersion7(Now);
    private readonly VenueCodes _codes = new(Key(1));

    [Theory]
    [InlineData(-21, "check-in.code-outdated")]
    [InlineData(-20, null)]
    [InlineData(0, null)]
    [InlineData(19, null)]
    [InlineData(20, "check-in.code-from-the-future")]
    public void A_code_counts_in_its_ten_seconds_and_the_two_windows_after(int secondsFromNow, string? refusal)
    {
        var code = _codes.Read(_codes.At(Occasion, Now.AddSeconds(secondsFromNow)));

        Assert.Equal(refusal, VenueCodePolicy.Check(code, Occasion, Now)?.Code);
        Assert.Equal(refusal is null, VenueCodePolicy.Check(code, Occasion, Now) is null);
    }

    [Fact]
    public void A_photo_of_it_is_worthless_after_half_a_minute()
    {
        var photo = _codes.Read(_codes.At(Occasion, Now));

        Assert.Equal(PresenceRefusals.CodeOutdated, VenueCodePolicy.Check(photo, Occasion, Now.AddSeconds(30)));
    }

    [Fact]
    public void A_code_of_another_occasion_says_so() =>
        Assert.Equal(PresenceRefusals.CodeOfAnotherOccasion, VenueCodePolicy.Check(_codes.Read(_codes.At(Other, Now)), Occasion, Now));

    [Fact]
    public void No_byte_can_be_changed_without_being_noticed()
    {
        var code = Bytes(_codes.At(Occasion, Now));
        for (var at = 0; at < code.Length; at++)
        {
            var forged = (byte[])code.Clone();
            forged[at] ^= 1;

            Assert.Equal(at == 0 ? "check-in.no-venue-code" : "check-in.forged-code", Assert.Throws<RefusedException>(() => _codes.Read(Text(forged))).Refusal.Code);
        }
    }

    [Fact]
    public void What_survives_a_rotation_is_not_enough_for_the_next_code()
    {
        var (old, next) = (Bytes(_codes.At(Occasion, Now)), Bytes(_codes.At(Occasion, Now.AddMinutes(1))));
        for (var cut = 1; cut < old.Length; cut++)
        {
            byte[] spliced = [.. next[..cut], .. old[cut..]], other = [.. old[..cut], .. next[cut..]];

            foreach (var mixed in new[] { spliced, other }.Where(mixed => !mixed.SequenceEqual(next) && !mixed.SequenceEqual(old)))
                Assert.Equal(PresenceRefusals.ForgedCode, Assert.Throws<RefusedException>(() => _codes.Read(Text(mixed))).Refusal);
        }
    }

    [Fact]
    public void A_code_of_another_town_is_forged_here() =>
        Assert.Equal(PresenceRefusals.ForgedCode, Assert.Throws<RefusedException>(() => _codes.Read(new VenueCodes(Key(2)).At(Occasion, Now))).Refusal);

    [Theory]
    [InlineData("")]
    [InlineData("hello")]
    [InlineData("签到")]
    [InlineData("AQAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA*")]
    public void What_is_no_code_is_called_none(string text) =>
        Assert.Equal(PresenceRefusals.NoVenueCode, Assert.Throws<RefusedException>(() => _codes.Read(text)).Refusal);

    [Fact]
    public void A_personal_code_is_no_venue_code()
    {
        var personal = PersonalCode.Make(new PersonalPasses(Key(1)).For(Occasion, Other), Now);

        Assert.Equal(PresenceRefusals.NoVenueCode, Assert.Throws<RefusedException>(() => _codes.Read(personal)).Refusal);
    }

    private static byte[] Key(byte first) => [first, .. Enumerable.Repeat((byte)7, 31)];

    private static byte[] Bytes(string code) => System.Buffers.Text.Base64Url.DecodeFromChars(code);

    private static string Text(byte[] code) => System.Buffers.Text.Base64Url.EncodeToString(code);
}
