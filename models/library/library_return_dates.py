from datetime import date, timedelta


def app(ui):
    ui.title("Library")
    books = ui.state.get("books", [])
    with ui.row():
        title = ui.field("Book").strip()
        days = int(ui.number("Days", 28, min=1))
        if ui.button("Add") and title:
            books.append([str(ui.today + timedelta(days=days)), title])
            ui.clear("Book")
    books.sort()
    due = [date.fromisoformat(day) for day, title in books]
    lines = [f"{title}: {day.day} {day:%B}" for day, (_, title) in zip(due, books)]
    picked = ui.list(lines, actions=["Returned", "Longer"])
    if picked and picked.action == "Longer":
        books[picked.index][0] = str(due[picked.index] + timedelta(days=14))
    elif picked and picked.action == "Returned":
        books.pop(picked.index)
    late = sum(day < ui.today for day in due)
    ui.text(f"{late} {'is' if late == 1 else 'are'} late", size=24, color="bad" if late else "good")
