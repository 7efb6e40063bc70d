using Meldcode.Domain;
using Microsoft.Graph.Models;
using Microsoft.Graph.Users.Item.SendMail;

namespace Meldcode.Graph;

/// <summary>An e-mail without content from the service mailbox. Graph accepts it; that it is delivered nobody tells.</summary>
internal sealed class EmailRung(GraphConnection graph) : IRung
{
    /// <summary>So that a beheerder can find what arrived twice; says nothing of anybody.</summary>
    private const string NoticeHeader = "x-meldcode-bericht";

    public Rung Kind => Rung.Email;

    public Task<RungResult> TryAsync(Notice notice, Receiver receiver, CancellationToken ct) =>
        RungResults.Hindrance(graph.Options, graph.Options.Mailbox, notice, receiver, out var person) is { } hindrance
            ? Task.FromResult<RungResult>(hindrance)
            : graph.People.EnterAsync(person, () => SendAsync(notice, person, ct), ct);

    private async Task<RungResult> SendAsync(Notice notice, Guid person, CancellationToken ct)
    {
        var found = await AddressAsync(person, ct);
        return found is not GraphAnswer<string?>.Done { Value: var address } ? RungResults.Of(found)
            : address is null ? new RungResult.Unavailable(RungFault.UnknownPerson)
            : await SendAsync(notice, address, ct);
    }

    /// <returns>Null when the person has no mailbox; the name to log in with need not be an address.</returns>
    private Task<GraphAnswer<string?>> AddressAsync(Guid person, CancellationToken ct) =>
        graph.CallAsync(GraphCall.FindAddress, async (client, trace, token) =>
        {
            var user = await client.Users[$"{person}"].GetAsync(
                request =>
                {
                    request.QueryParameters.Select = ["mail"];
                    request.Options.Add(trace);
                },
                token);
            return user?.Mail;
        }, ct);

    private async Task<RungResult> SendAsync(Notice notice, string address, CancellationToken ct)
    {
        var body = Body(notice, address);
        var answer = await graph.CallAsync(GraphCall.SendMail, async (client, trace, token) =>
        {
            await client.Users[graph.Options.Mailbox].SendMail.PostAsync(body, request => request.Options.Add(trace), token);
            return true;
        }, ct);
        // It is the service mailbox that was not found: a setting, and not the person.
        return answer is GraphAnswer<bool>.Refused { Fault: RungFault.UnknownPerson }
            ? new RungResult.Unavailable(RungFault.Rejected)
            : RungResults.Of(answer);
    }

    private SendMailPostRequestBody Body(Notice notice, string address) => new()
    {
        Message = new Message
        {
            Subject = MailText.Subject(notice.Kind),
            Body = new ItemBody { ContentType = BodyType.Text, Content = MailText.Body(notice, ChatLink.To(graph.Options)) },
            ToRecipients = [new Recipient { EmailAddress = new EmailAddress { Address = address } }],
            InternetMessageHeaders = [new InternetMessageHeader { Name = NoticeHeader, Value = notice.Id }],
        },
        SaveToSentItems = false,
    };
}
