using System.Globalization;
using ZiZhiJin.Domain.Policies;

namespace ZiZhiJin.Domain.Tests.Policies;

public class PackNumberTests
{
    [Theory]
    [InlineData("puxing-2023", "PX-01", "fromMonth", "1月")]
    [InlineData("puxing-2023", "PX-01", "toMonth", "12月")]
    [InlineData("puxing-2023", "PX-03", "executionFromMonth", "3月")]
    [InlineData("puxing-2023", "PX-41", "timesAYear", "2次")]
    [InlineData("puxing-2023", "PX-43", "yearEndReviews", "1次")]
    [InlineData("puxing-2023", "PX-52", "failedYears", "2年")]
    [InlineData("puxing-2023", "PX-53", "minUseOfTotal", "30%")]
    [InlineData("chuansha", "CS-07", "toMonth", "12月")]
    [InlineData("chuansha", "CS-18", "projectsPerTeam", "1个")]
    [InlineData("chuansha", "CS-24", "days", "7日")]
    public void A_number_stands_as_the_document_has_it(string pack, string rule, string parameter, string number) =>
        Assert.Equal(number, Told(EmbeddedPacks.Of(pack).Rule(rule).Parameters[parameter]));

    [Theory]
    [InlineData("puxing-2023", "PX-14", "sequence", 6)]
    [InlineData("puxing-2023", "PX-20", "presenters", 2)]
    [InlineData("puxing-2023", "PX-64", "parts", 5)]
    [InlineData("puxing-2023", "PX-72", "forbiddenSpending", 5)]
    [InlineData("chuansha", "CS-01", "sources", 3)]
    [InlineData("chuansha", "CS-05", "properties", 4)]
    [InlineData("chuansha", "CS-06", "types", 6)]
    [InlineData("chuansha", "CS-30", "documents", 6)]
    [InlineData("chuansha", "CS-31", "sides", 3)]
    [InlineData("chuansha", "CS-40", "heads", 8)]
    public void A_list_is_as_long_as_the_documents(string pack, string rule, string parameter, int count) =>
        Assert.Equal(count, ((ListParameter)EmbeddedPacks.Of(pack).Rule(rule).Parameters[parameter]).Value!.Count);

    // A project of 20,000 yuan, in fen.
    [Theory]
    [InlineData("PX-60", "share", 1_200_000)]
    [InlineData("PX-61", "share", 800_000)]
    [InlineData("PX-53", "minUseOfTotal", 600_000)]
    [InlineData("PX-65", "cap", 1_000_000)]
    [InlineData("PX-66", "cap", 500_000)]
    [InlineData("PX-66", "capForLastYearsTopFive", 700_000)]
    [InlineData("PX-67", "cap", 200_000)]
    [InlineData("PX-68", "cap", 100_000)]
    public void Puxing_percentages_give_the_amounts_of_the_worked_example(string rule, string parameter, long fen) =>
        Assert.Equal(fen, 2_000_000 * Percent(rule, parameter) / 100);

    [Fact]
    public void The_two_ways_to_state_the_mid_term_gate_agree() =>
        Assert.Equal(Percent("PX-53", "minUseOfTotal"), Percent("PX-53", "minUseOfFirstTranche") * Percent("PX-60", "share") / 100);

    [Fact]
    public void The_two_tranches_are_the_whole_and_the_best_gain_what_their_cap_says()
    {
        Assert.Equal(100, Percent("PX-60", "share") + Percent("PX-61", "share"));
        Assert.Equal(Percent("PX-66", "capForLastYearsTopFive"), Percent("PX-66", "cap") + Percent("PX-51", "additionalPoints"));
    }

    private static decimal Percent(string rule, string parameter) =>
        ((PercentParameter)EmbeddedPacks.Puxing.Rule(rule).Parameters[parameter]).Value!.Value;

    private static string Told(PolicyParameter parameter) => parameter switch
    {
        NumberParameter number => string.Create(CultureInfo.InvariantCulture, $"{number.Value}{number.Unit}"),
        _ => string.Create(CultureInfo.InvariantCulture, $"{parameter.Plain}%"),
    };
}
