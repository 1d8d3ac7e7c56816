LANGUAGES = ["Python", "SQL", "HTML", "Shell"]


def app(ui):
    ui.title("Snippets")
    snippets = ui.state.get("snippets", [])
    title = ui.field("Title").strip()
    language = ui.choice("Language", LANGUAGES)
    code = ui.field("Code", lines=4)
    if ui.button("Add") and title and code.strip():
        snippets.append([title, language, code])
        ui.clear("Title")
        ui.clear("Code")
    show = ui.choice("Show", ["All", *LANGUAGES])
    shown = [snippet for snippet in snippets if show in ("All", snippet[1])]
    picked = ui.list([f"{title} ({language})" for title, language, code in shown], actions=["Copy", "Delete"])
    if picked and picked.action == "Copy":
        ui.copy(shown[picked.index][2])
        ui.notify(f"Copied {shown[picked.index][0]}")
    elif picked:
        snippets.remove(shown[picked.index])
    if not shown:
        ui.text("No snippets", color="muted")
