def app(ui):
    ui.title("Ask the doctor")
    questions = ui.state.get("questions", [])
    with ui.row():
        question = ui.field("Question").strip()
        if ui.button("Add") and question:
            questions.append({"text": question, "done": False})
            ui.clear("Question")
    picked = ui.list(questions, actions=["Delete"])
    if picked and picked.action == "Delete":
        questions.pop(picked.index)
    left = sum(not question["done"] for question in questions)
    ui.text(f"{left} still to ask", size=24, bold=True)
    if questions and left == 0:
        ui.text("All asked", color="good")
