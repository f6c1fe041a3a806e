using ZiZhiJin.Api.Tests.Hosting;

namespace ZiZhiJin.Api.Tests.Access;

/// <summary>The host answers as the table says, to every caller of every endpoint.</summary>
public sealed class MatrixTests
{
    public static TheoryData<string> Endpoints => Matrix.Endpoints(_ => true);

    [Theory]
    [MemberData(nameof(Endpoints))]
    public async Task Everybody_gets_the_answer_of_the_table(string endpoint)
    {
        var trial = new Trial(await TestApi.Shared(), Calls.Of(endpoint));

        var faults = new List<string>();
        foreach (var (column, cell) in Matrix.Of(endpoint).Cells) faults.AddRange(await trial.Faults(column, cell));

        Assert.True(faults.Count == 0, $"{endpoint} answers otherwise than matrix.txt says:\n{string.Join('\n', faults)}");
    }
}
