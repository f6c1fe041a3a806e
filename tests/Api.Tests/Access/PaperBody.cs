using System.Text.Json.Serialization;
using ZiZhiJin.Api.Tests.Hosting;

namespace ZiZhiJin.Api.Tests.Access;

/// <summary>A call's body that is a picture for a dossier.</summary>
internal sealed record PaperBody() : FileBody("")
{
    [JsonIgnore]
    public override HttpContent Content
    {
        get
        {
            var form = TestPicture.AsForm(TestPicture.Png(40, 30));
            form.Add(new StringContent("photos"), "item");
            form.Add(new StringContent("AAECAwQFBgcICQoLDA0ODw"), "nonce");
            return form;
        }
    }
}
