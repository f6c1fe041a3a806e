namespace ZiZhiJin.Domain.Tests;

public class FourEyesTests
{
    private static readonly DateTimeOffset Asked = new(2026, 5, 6, 8, 0, 0, TimeSpan.FromHours(8));
    private readonly Guid _asker = Guid.CreateVersion7(), _other = Guid.CreateVersion7(), _third = Guid.CreateVersion7();

    [Fact]
    public void Whoever_asked_decides_nothing()
    {
        var request = FourEyes.Ask(_asker, "理由", Asked);

        Assert.Equal("four-eyes.own-request", RefusalOf(() => request.Decide(true, _asker, Asked)));
        Assert.Equal("four-eyes.own-request", RefusalOf(() => request.Decide(false, _asker, Asked)));
        Assert.True(request.IsWaiting(Asked));
    }

    [Theory]
    [InlineData(true, FourEyesState.Approved)]
    [InlineData(false, FourEyesState.Declined)]
    public void Another_person_decides_once_and_repeating_it_changes_nothing(bool approve, FourEyesState state)
    {
        var request = FourEyes.Ask(_asker, "理由", Asked);

        request.Decide(approve, _other, Asked.AddHours(1));
        request.Decide(approve, _other, Asked.AddHours(2));

        Assert.Equal((state, _other, Asked.AddHours(1)), (request.State, request.DecidedBy, request.DecidedAt));
        Assert.Equal("four-eyes.decided", RefusalOf(() => request.Decide(!approve, _other, Asked)));
        Assert.Equal("four-eyes.decided", RefusalOf(() => request.Decide(approve, _third, Asked)));
        Assert.Equal("four-eyes.decided", RefusalOf(() => request.Withdraw(_asker, Asked)));
    }

    [Theory]
    [InlineData(-1, null)]
    [InlineData(0, "four-eyes.expired")]
    public void A_request_waits_for_fourteen_days(int secondsAfter, string? refusal)
    {
        var request = FourEyes.Ask(_asker, "理由", Asked);
        var when = Asked.AddDays(14).AddSeconds(secondsAfter);

        Assert.Equal(refusal is null, request.IsWaiting(when));
        Assert.Equal(refusal, RefusalOf(() => request.Decide(true, _other, when)));
    }

    [Fact]
    public void A_request_is_taken_back_by_whoever_asked_and_by_nobody_else()
    {
        var request = FourEyes.Ask(_asker, "理由", Asked);

        Assert.Equal("four-eyes.not-asked-by-you", RefusalOf(() => request.Withdraw(_other, Asked)));
        request.Withdraw(_asker, Asked);
        request.Withdraw(_asker, Asked);

        Assert.Equal("four-eyes.decided", RefusalOf(() => request.Decide(true, _other, Asked)));
    }

    private static string? RefusalOf(Action act) => (Record.Exception(act) as RefusedException)?.Refusal.Code;
}
