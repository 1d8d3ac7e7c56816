def marks(count):
    return " ".join(["~||||"] * (count // 5) + ["|" * (count % 5)]).strip() or "-"


def app(ui):
    ui.title("Who laughed first?")
    s = ui.state
    with ui.grid(2):
        for name in ["Nora", "Finn"]:
            with ui.card(name):
                ui.text(marks(s.get(name, 0)), size=28)
                if ui.button(f"{name} laughed"):
                    s[name] = s.get(name, 0) + 1
    nora, finn = s.get("Nora", 0), s.get("Finn", 0)
    ui.text("Equal" if nora == finn else f"{'Nora' if nora > finn else 'Finn'} leads", bold=True)
