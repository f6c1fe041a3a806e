using System.Text.Json.Serialization;
using ZiZhiJin.Api.Tests.Hosting;

namespace ZiZhiJin.Api.Tests.Access;

/// <summary>A call's body that is a photo in a form.</summary>
internal sealed record PhotoBody() : FileBody("")
{
    [JsonIgnore]
    public override HttpContent Content => TestPicture.AsForm(TestPicture.Png(40, 30));
}
