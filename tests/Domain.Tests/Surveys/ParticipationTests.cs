using ZiZhiJin.Domain.Community.Roster;
using ZiZhiJin.Domain.Surveys.Missing;

namespace ZiZhiJin.Domain.Tests.Surveys;

public sealed class ParticipationTests
{
    [Theory]
    [InlineData(1960, true)]
    [InlineData(1961, true)]
    [InlineData(1962, false)]
    [InlineData(null, null)]
    public void Somebody_is_elderly_from_the_year_in_which_they_turn_65(int? born, bool? isElderly) => Assert.Equal(isElderly, Participation.IsElderly(born, 2026));

    [Fact]
    public void Everybody_is_counted_once_in_each_table_and_unknown_stays_unknown()
    {
        AskedPerson[] persons =
        [
            new("10", 1950, Tenure.Owner, true), new("2", 1950, Tenure.Tenant, false), new("2", 1990, null, true), new("甲", null, null, false),
        ];

        var participation = Participation.Of(persons, 2026);

        Assert.Equal(new Share(4, 2), participation.All);
        Assert.Equal(2, participation.All.Missing);
        Assert.Equal(new Participation.ByAge(new(2, 1), new(1, 1), new(1, 0)), participation.Ages);
        Assert.Equal(new Participation.ByTenure(new(1, 1), new(1, 0), new(2, 1)), participation.Tenures);
        Assert.Equal([new("2", new(2, 1)), new("10", new(1, 1)), new("甲", new(1, 0))], participation.Buildings);
    }

    [Fact]
    public void An_empty_roster_lacks_nobody() => Assert.Equal(new Share(0, 0), Participation.Of([], 2026).All);
}
