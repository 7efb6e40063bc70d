using Microsoft.Bot.Schema;
using Newtonsoft.Json;

namespace Microsoft.Bot.Builder.Dialogs;

/// <summary>Puts a rendered list of choices into a prompt.</summary>
internal static class PromptMessage
{
    private static readonly JsonSerializerSettings Settings = new() { NullValueHandling = NullValueHandling.Ignore, MaxDepth = 128 };

    public static IMessageActivity Plain(string text)
    {
        var message = Activity.CreateMessageActivity();
        message.Text = text;
        return message;
    }

    /// <returns>A copy of the prompt with the text, buttons and cards of the choices; the choices alone when there is no prompt.</returns>
    public static IMessageActivity With(IMessageActivity prompt, IMessageActivity choices)
    {
        if (prompt == null)
        {
            choices.InputHint = InputHints.ExpectingInput;
            return choices;
        }

        IMessageActivity copy = Copy((Activity)prompt);
        copy.Text = choices.Text;
        if (choices.SuggestedActions?.Actions?.Count > 0)
        {
            copy.SuggestedActions = choices.SuggestedActions;
        }

        AddAttachments(copy, choices.Attachments);
        return copy;
    }

    private static Activity Copy(Activity prompt) =>
        JsonConvert.DeserializeObject<Activity>(JsonConvert.SerializeObject(prompt, Settings), Settings);

    private static void AddAttachments(IMessageActivity message, IList<Attachment> attachments)
    {
        if (attachments?.Count > 0)
        {
            message.Attachments = [.. message.Attachments ?? [], .. attachments];
        }
    }
}
