def app(ui):
    ui.title("chmod")
    digits, letters = "", ""
    with ui.grid(3):
        for who in ["Owner", "Group", "Others"]:
            with ui.card(who):
                read = ui.checkbox(f"{who} read", True)
                write = ui.checkbox(f"{who} write", who == "Owner")
                execute = ui.checkbox(f"{who} execute", False)
            digits += str(4 * read + 2 * write + execute)
            letters += ("r" if read else "-") + ("w" if write else "-") + ("x" if execute else "-")
    ui.text(digits, size=40, bold=True)
    ui.text(letters, size=24)
    ui.text(f"chmod {digits} file", color="muted")
