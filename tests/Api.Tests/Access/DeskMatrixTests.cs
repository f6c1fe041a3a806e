namespace ZiZhiJin.Api.Tests.Access;

/// <summary>The desk's part of the table, in a class of its own so that it is gone through beside the rest.</summary>
public sealed class DeskMatrixTests(FreshPlace fresh) : IClassFixture<FreshPlace>
{
    public static TheoryData<string> Endpoints => Matrix.Endpoints(row => row.IsOfDesk);

    [Theory]
    [MemberData(nameof(Endpoints))]
    public Task Everybody_gets_the_answer_of_the_table_at_the_desk(string endpoint) => MatrixTests.MustAnswerAsTheTableSays(endpoint, fresh);
}
