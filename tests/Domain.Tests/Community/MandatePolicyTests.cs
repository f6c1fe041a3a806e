using ZiZhiJin.Domain.Community.Mandates;

namespace ZiZhiJin.Domain.Tests.Community;

public class MandatePolicyTests
{
    private static readonly Guid Here = Guid.CreateVersion7(), Elsewhere = Guid.CreateVersion7(), Elder = Guid.CreateVersion7();

    [Theory]
    [InlineData(MandateKind.Helper, "here", null)]
    [InlineData(MandateKind.Helper, "elsewhere", "mandate.another-neighbourhood")]
    [InlineData(MandateKind.Helper, "nowhere", "mandate.another-neighbourhood")]
    [InlineData(MandateKind.Family, "here", null)]
    [InlineData(MandateKind.Family, "elsewhere", null)]
    [InlineData(MandateKind.Family, "nowhere", null)]
    public void Only_family_acts_across_neighbourhoods(MandateKind kind, string from, string? refusal)
    {
        var area = from switch { "here" => Here, "elsewhere" => Elsewhere, _ => (Guid?)null };

        Assert.Equal(refusal, Check(kind, new HelperStanding(area is null ? null : Guid.CreateVersion7(), area, 0)));
    }

    [Theory]
    [InlineData(0, null)]
    [InlineData(2, null)]
    [InlineData(3, "mandate.too-many-persons")]
    [InlineData(4, "mandate.too-many-persons")]
    public void One_acts_for_a_few_persons_at_most(int already, string? refusal) =>
        Assert.Equal(refusal, Check(MandateKind.Family, new HelperStanding(Guid.CreateVersion7(), Here, already)));

    [Fact]
    public void Nobody_acts_for_themselves() => Assert.Equal("mandate.yourself", Check(MandateKind.Family, new HelperStanding(Elder, Here, 0)));

    [Theory]
    [InlineData(-1)]
    [InlineData(1)]
    public void Consent_to_another_version_of_the_text_does_not_stand(int away) =>
        Assert.Equal("mandate.consent-outdated", Check(MandateKind.Family, new HelperStanding(null, null, 0), ActingConsent.CurrentVersion + away));

    private static string? Check(MandateKind kind, HelperStanding helper, int? version = null) =>
        MandatePolicy.Check((Elder, Here), new MandateWish(Guid.CreateVersion7(), kind, "李小明", version ?? ActingConsent.CurrentVersion), helper, mostPersons: 3)?.Code;
}
