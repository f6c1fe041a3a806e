using System.Text.Json;

namespace ZiZhiJin.Api.Http;

/// <summary>Names a field as the sender wrote it: <c>answers[0].questionId</c> for <c>Answers[0].QuestionId</c>.</summary>
internal static class FieldNames
{
    public static string InJson(string path) => string.Join('.', path.Split('.').Select(JsonNamingPolicy.CamelCase.ConvertName));
}
