def app(ui):
    ui.title("Thank you")
    name = ui.field("Name").strip() or "___"
    gift = ui.field("Gift").strip() or "___"
    tone = ui.choice("Tone", ["Formal", "Friendly"])
    with ui.card("Note"):
        if tone == "Formal":
            ui.text(f"Dear {name}, thank you very much for {gift}.")
            ui.text("Yours sincerely")
        else:
            ui.text(f"Hi {name}, thanks a lot for {gift}!")
            ui.text("Hugs")
