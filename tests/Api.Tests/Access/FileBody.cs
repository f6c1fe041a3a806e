using System.Text;

namespace ZiZhiJin.Api.Tests.Access;

/// <summary>A call's body that is a file.</summary>
internal record FileBody(string Csv)
{
    [System.Text.Json.Serialization.JsonIgnore]
    public virtual HttpContent Content => new StringContent(Csv, Encoding.UTF8, "text/csv");
}
