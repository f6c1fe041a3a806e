using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Routing;
using ZiZhiJin.Desk.Community.Access;
using ZiZhiJin.Domain.Community.Photos;
using ZiZhiJin.Domain.Publicity;

namespace ZiZhiJin.Desk.Publicity;

internal static class PublicityRoutes
{
    public static void MapPublicity(this IEndpointRouteBuilder desk)
    {
        desk.MapGet("/publicity", PostingDesk.List).ForRoles(PublicityRoles.Readers);
        desk.MapGet("/publicity/new", PostingForm.New).ForRoles(PublicityRoles.Writers);
        desk.MapPost("/publicity/new", PostingForm.Write).ForRoles(PublicityRoles.Writers);
        var posting = desk.MapGroup("/publicity/{postingId:guid}");
        posting.MapGet("", PostingDesk.Show).ForRoles(PublicityRoles.Readers);
        posting.MapGet("/edit", PostingForm.Edit).ForRoles(PublicityRoles.Writers);
        posting.MapPost("/edit", PostingForm.Change).ForRoles(PublicityRoles.Writers);
        posting.MapPost("/release", PostingDesk.Release).ForRoles(PublicityRoles.Writers);
        posting.MapPost("/withdrawal", PostingDesk.Withdraw).ForRoles(PublicityRoles.Writers);
        posting.MapPost("/photo", PhotoDesk.Hang).ForRoles(PublicityRoles.Writers).WithMetadata(new RequestSizeLimitAttribute(PhotoPolicy.MostBytes + (64 * 1024)));
        posting.MapGet("/photo", PhotoDesk.Show).ForRoles(PublicityRoles.Readers);
        posting.MapGet("/poster", PostingDesk.Poster).ForRoles(PublicityRoles.Readers);
        posting.MapPost("/objections/{objectionId:guid}/answer", ObjectionDesk.Answer).ForRoles(PublicityRoles.Answerers);
        posting.MapPost("/objections/{objectionId:guid}/release", ObjectionDesk.Release).ForRoles(PublicityRoles.Writers);
    }
}
