def app(ui):
    ui.title("Homework")
    work = ui.state.get("work", [])
    with ui.row():
        subject = ui.field("Subject").strip()
        what = ui.field("What").strip()
        due = ui.choice("Due", ["Tomorrow", "Next week"])
        if ui.button("Add") and subject and what:
            work.append({"text": f"{subject}: {what}", "due": due, "done": False})
            ui.clear("Subject")
            ui.clear("What")
    for due in ["Tomorrow", "Next week"]:
        ui.text(due, bold=True, color="bad" if due == "Tomorrow" else "text")
        for entry in work:
            if entry["due"] == due:
                entry["done"] = ui.checkbox(entry["text"], entry["done"])
    if all(entry["done"] for entry in work):
        ui.text("All done", color="good")
