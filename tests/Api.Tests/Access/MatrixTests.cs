namespace ZiZhiJin.Api.Tests.Access;

/// <summary>The host answers as the table says, to every caller of every endpoint.</summary>
public sealed class MatrixTests(FreshPlace fresh) : IClassFixture<FreshPlace>
{
    public static TheoryData<string> Endpoints => Matrix.Endpoints(row => !row.IsOfDesk);

    [Theory]
    [MemberData(nameof(Endpoints))]
    public Task Everybody_gets_the_answer_of_the_table(string endpoint) => MustAnswerAsTheTableSays(endpoint, fresh);

    internal static async Task MustAnswerAsTheTableSays(string endpoint, FreshPlace fresh)
    {
        var (call, faults) = (Calls.Of(endpoint), new List<string>());
        var trial = new Trial(fresh, call);

        foreach (var (column, cell) in Matrix.Of(endpoint).Cells) faults.AddRange(await trial.Faults(column, cell));
        if (!call.OnlyReads) fresh.IsUsedUp();

        Assert.True(faults.Count == 0, $"{endpoint} answers otherwise than the table says:\n{string.Join('\n', faults)}");
    }
}
