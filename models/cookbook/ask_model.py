def app(ui):
    ui.title("Ask")
    s = ui.state
    messages = s.get("messages", [])
    for message in messages:
        with ui.card("You" if message["me"] else "Wisp"):
            ui.text(message["text"])
    with ui.row():
        question = ui.field("Question", placeholder="Ask me anything")
        if ui.button("Ask") and question.strip():
            answer = ui.ai(question)
            messages.append({"me": True, "text": question.strip()})
            messages.append({"me": False, "text": answer or "I have no answer to that."})
            ui.clear("Question")
    if messages and ui.button("Forget everything"):
        messages.clear()
