using ZiZhiJin.Domain.Presence;
using ZiZhiJin.Domain.Presence.Codes;

namespace ZiZhiJin.Domain.Tests.Presence;

public class PersonalCodeTests
{
    private static readonly DateTimeOffset Now = new(2026, 5, 16, 1, 30, 0, TimeSpan.Zero);
    private static readonly Guid Occasion = Guid.CreateVersion7(Now), Wang = Guid.CreateVersion7(Now), Li = Guid.CreateVersion7(Now);
    private readonly PersonalPasses _passes = new(Enumerable.Repeat((byte)7, 32).ToArray());

    [Fact]
    public void The_server_knows_what_the_phone_signed()
    {
        var code = PersonalCode.Read(PersonalCode.Make(_passes.For(Occasion, Wang), Now));

        Assert.True(code.IsOf(_passes.For(Occasion, Wang)));
        Assert.False(code.IsOf(_passes.For(Occasion, Li)));
        Assert.False(code.IsOf(_passes.For(Guid.CreateVersion7(Now), Wang)));
    }

    [Fact]
    public void No_byte_can_be_changed_without_being_noticed()
    {
        var (pass, bytes) = (_passes.For(Occasion, Wang), Bytes(PersonalCode.Make(_passes.For(Occasion, Wang), Now)));
        for (var at = 1; at < bytes.Length; at++)
        {
            var forged = (byte[])bytes.Clone();
            forged[at] ^= 1;

            Assert.False(PersonalCode.Read(Text(forged)).IsOf(pass));
        }
    }

    [Fact]
    public void Whoever_scanned_one_code_cannot_make_the_next()
    {
        var pass = _passes.For(Occasion, Wang);
        var scanned = PersonalCode.Make(pass, Now);
        var guess = PersonalCode.Make(pass with { SigningKey = pass.PackSecret }, Now.AddMinutes(5));

        Assert.True(PersonalCode.Read(scanned).IsOf(pass));
        Assert.False(PersonalCode.Read(guess).IsOf(pass));
    }

    // The code is that of the ten seconds from Now on.
    [Theory]
    [InlineData(-61, false)]
    [InlineData(-60, true)]
    [InlineData(0, true)]
    [InlineData(69, true)]
    [InlineData(70, false)]
    public void A_code_is_good_for_scans_within_a_minute_of_it(int secondsAfter, bool isGood)
    {
        var code = PersonalCode.Read(PersonalCode.Make(_passes.For(Occasion, Wang), Now));

        Assert.Equal(isGood, ScanPolicy.Check(code, Now.AddSeconds(secondsAfter), Now.AddHours(1)) is null);
    }

    [Fact]
    public void A_scan_cannot_lie_ahead()
    {
        var code = PersonalCode.Read(PersonalCode.Make(_passes.For(Occasion, Wang), Now));

        Assert.Null(ScanPolicy.Check(code, Now.AddSeconds(60), Now));
        Assert.Equal(PresenceRefusals.ScanFromTheFuture, ScanPolicy.Check(code, Now.AddSeconds(61), Now));
    }

    [Theory]
    [InlineData(-601, false)]
    [InlineData(-600, true)]
    [InlineData(600, true)]
    [InlineData(601, false)]
    public void A_phone_may_be_ten_minutes_wrong(int secondsOff, bool isGood)
    {
        var phoneClock = Now.AddSeconds(secondsOff);

        Assert.Equal(isGood, ScanPolicy.CheckClock(phoneClock, Now) is null);
        Assert.Equal(Now.AddMinutes(-20), ScanPolicy.Correct(phoneClock.AddMinutes(-20), phoneClock, Now));
    }

    [Theory]
    [InlineData("")]
    [InlineData("http://example.org/s/abc")]
    public void What_is_no_code_is_called_none(string text) =>
        Assert.Equal(PresenceRefusals.NoPersonalCode, Assert.Throws<RefusedException>(() => PersonalCode.Read(text)).Refusal);

    private static byte[] Bytes(string code) => System.Buffers.Text.Base64Url.DecodeFromChars(code);

    private static string Text(byte[] code) => System.Buffers.Text.Base64Url.EncodeToString(code);
}
