def app(ui):
    ui.title("My quiz")
    s = ui.state
    questions = s.get("questions", [])
    place, right = s.get("place", 0), s.get("right", 0)
    if ui.tabs(["Write", "Play"]) == "Write":
        question = ui.field("Question").strip()
        answer = ui.field("The answer").strip()
        if ui.button("Add") and question and answer:
            questions.append([question, answer])
            ui.clear("Question")
            ui.clear("The answer")
        ui.text(f"{len(questions)} questions", color="muted")
    elif not questions:
        ui.text("Write a question first", color="muted")
    elif place < len(questions):
        ui.text(questions[place][0], size=24, bold=True)
        reply = ui.field("My reply").strip()
        if ui.button("OK") and reply:
            s.right = right + (reply.lower() == questions[place][1].lower())
            s.place = place + 1
            ui.clear("My reply")
        ui.text(f"Right: {right}", color="muted")
    else:
        ui.text(f"{right} of {len(questions)} right", size=28, bold=True)
        if ui.button("Once more"):
            s.place, s.right = 0, 0
