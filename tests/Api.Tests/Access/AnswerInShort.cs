using ZiZhiJin.Api.Tests.Hosting;

namespace ZiZhiJin.Api.Tests.Access;

internal static class AnswerInShort
{
    private const int Most = 200;

    /// <summary>Status and the beginning of the body, for a list of faults.</summary>
    public static string InShort(this ApiAnswer answer) =>
        $"{(int)answer.Status} {(answer.Body.Length > Most ? answer.Body[..Most] + "…" : answer.Body)}";
}
