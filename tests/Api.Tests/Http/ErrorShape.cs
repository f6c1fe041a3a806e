using System.Text.Json;
using ZiZhiJin.Api.Tests.Hosting;

namespace ZiZhiJin.Api.Tests.Http;

/// <summary>What every error must look like. Says what is wrong with an answer instead of throwing, so that many can be looked at together.</summary>
internal static class ErrorShape
{
    public static string? FaultAsError(this ApiAnswer answer, string when, int? status = null)
    {
        if ((int)answer.Status is < 400 or >= 500) return $"{when}: {answer.Status} {answer.Body}";
        if (status is not null && (int)answer.Status != status) return $"{when}: {(int)answer.Status} instead of {status} {answer.Body}";
        return IsProblem(answer) ? null : $"{when}: not a problem: {(int)answer.Status} {answer.MediaType} {answer.Body}";
    }

    public static string? FaultAsMalformed(this ApiAnswer answer, string when, string field)
    {
        if (answer.FaultAsError(when, 400) is { } fault) return fault;
        var named = answer.Json.TryGetProperty("field", out var name) ? name.GetString() : null;
        return named?.StartsWith(field, StringComparison.Ordinal) == true ? null : $"{when}: calls it {named ?? "nothing"}";
    }

    /// <summary>Fails with all of them at once.</summary>
    public static void None(IEnumerable<string?> faults)
    {
        var found = string.Join('\n', faults.OfType<string>());
        Assert.True(found.Length == 0, found);
    }

    public static bool IsProblem(ApiAnswer answer)
    {
        if (answer.MediaType != "application/problem+json") return false;
        var problem = answer.Json;
        return problem.GetProperty("status").GetInt32() == (int)answer.Status
            && problem.GetProperty("code").GetString() is { Length: > 0 }
            && problem.GetProperty("detail").GetString()!.Any(letter => letter is >= '一' and <= '龥')
            && problem.EnumerateObject().All(part => part.Value.ValueKind != JsonValueKind.Null);
    }
}
