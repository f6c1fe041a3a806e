using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Http.HttpResults;
using ZiZhiJin.Wechat.Official;

namespace ZiZhiJin.Api.Community.SignIn;

/// <summary>Where a page in the official account sends somebody to be named by WeChat, who comes back with a code. The page compares the state with the one it kept.</summary>
internal static class PageSignIn
{
    public sealed record Answer(Uri Address);

    /// <summary>Comes back to a page of this system and to no other: whoever gets the code can sign in.</summary>
    public static Ok<Answer> Handle(
        HttpRequest request, WebLogin page,
        [Required, StringLength(1000), RegularExpression("^/h5/[!-~]*$")] string returnTo, [Required, RegularExpression("^[A-Za-z0-9]{8,128}$")] string state) =>
        TypedResults.Ok(new Answer(page.AddressFor(new Uri($"{request.Scheme}://{request.Host}{returnTo}"), WebScope.Identity, state)));
}
