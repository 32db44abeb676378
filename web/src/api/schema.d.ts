// Generated from docs/openapi.json by npm run types. Do not edit.

export interface paths {
    "/.well-known/jwks.json": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The public keys of access tokens (RFC 7517) */
        get: operations["read_keys"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/health/live": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Does the process run? */
        get: operations["read_liveness"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/health/ready": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Can requests be answered? */
        get: operations["read_readiness"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/accounts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** My party's people */
        get: operations["list_accounts"];
        put?: never;
        /** Give one of my people an account */
        post: operations["add_account"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/accounts/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /** Change or close an account of my people */
        patch: operations["change_account"];
        trace?: never;
    };
    "/v1/agreements": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The framework agreements in force, and for their owner all of its own */
        get: operations["list_agreements"];
        put?: never;
        /** Draft a framework agreement */
        post: operations["add_agreement"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/agreements/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One framework agreement */
        get: operations["read_agreement"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /** Change an agreement: everything before publication, then its name and last day */
        patch: operations["change_agreement"];
        trace?: never;
    };
    "/v1/agreements/{id}/framework-places": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Who holds a place on my agreement */
        get: operations["list_framework_places"];
        put?: never;
        /** Draft a provider's place on my agreement */
        post: operations["add_framework_place"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/agreements/{id}/framework-places/{place_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /** Take a place to another status */
        patch: operations["move_framework_place"];
        trace?: never;
    };
    "/v1/agreements/{id}/publish": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Publish an agreement */
        post: operations["publish_agreement"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/assignments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * My assignments, newest first
         * @description Those that have not ended. state=ended lists those that have, after their first stay, and nothing of the case in them: their reports are still read and written.
         */
        get: operations["list_assignments"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/assignments/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One assignment */
        get: operations["read_assignment"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/assignments/{id}/answer": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Accept, decline or ask
         * @description The last answer counts until the district concludes. Sickness, holidays, price and lack of places are no reasons (R24).
         */
        post: operations["answer"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/assignments/{id}/call-off": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The call-off to be signed */
        get: operations["read_assignment_call_off"];
        put?: never;
        /**
         * Sign the call-off
         * @description The last signature makes the agreement and starts the four months (R26, R27).
         */
        post: operations["sign_call_off"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/assignments/{id}/events": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The trail of my assignment */
        get: operations["read_assignment_events"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/assignments/{id}/pre-care-plan": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** My pre-care plan */
        get: operations["read_assignment_pre_care_plan"];
        /**
         * Make or change the pre-care plan
         * @description From the agreement on. The family is told and may answer. No visit stops the four months (R29).
         */
        put: operations["pre_care_plan"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/assignments/{id}/pre-care-plan/visits/{visit}/held": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Say whether a visit was held
         * @description From the visit's day on. It can be put right later; the case file keeps both.
         */
        post: operations["pre_care_visit_held"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/assignments/{id}/reports": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * My reports of the assignment, newest first
         * @description Also after the assignment has ended, when its first stay had begun.
         */
        get: operations["list_assignment_reports"];
        put?: never;
        /**
         * Begin the report on a month
         * @description One for each month from the start to the present one. Delivered begins as ordered. It changes nothing that was read, so it needs no If-Match.
         */
        post: operations["open_report"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/assignments/{id}/reports/{report_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One of my reports */
        get: operations["read_assignment_report"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /** Write in a draft or a returned report */
        patch: operations["edit_report"];
        trace?: never;
    };
    "/v1/assignments/{id}/reports/{report_id}/submit": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Submit a report
         * @description This version is frozen. Less than ordered in the month needs a text in deviations (R41).
         */
        post: operations["submit_report"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/assignments/{id}/start": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Say that the first ordinary stay has begun */
        post: operations["start"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/assignments/{id}/start-date": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Confirm the start, or move it
         * @description No later than latest_start (R27) unless the family has asked for later (R28), and on a day that fits the form (R29). Once latest_start has passed the earliest date is taken and recorded as late (R30).
         */
        put: operations["start_date"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/caseworkers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** My district's caseworkers and managers, by name */
        get: operations["list_caseworkers"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/family-accounts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Which account does this guardian have?
         * @description The login must be whole, in whatever case; the list has the one account, or nothing.
         */
        get: operations["find_family_account"];
        put?: never;
        /** Give a guardian an account */
        post: operations["add_family_account"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/me": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Who am I? */
        get: operations["read_me"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /** Where am I reached? */
        patch: operations["change_me"];
        trace?: never;
    };
    "/v1/me/password": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Another password of my own
         * @description Every other session of the account ends; this one goes on. As many tries as for signing in. It takes no idempotency key: nothing of such a request is kept.
         */
        put: operations["change_my_password"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/offers/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One offer; its own provider also sees its capacity and its own last word */
        get: operations["read_offer"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /** Keep my offer's facts current */
        patch: operations["revise_offer"];
        trace?: never;
    };
    "/v1/offers/{id}/capacity": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Keep my offer's places and statement current */
        put: operations["set_capacity"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/orders": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The caller's orders, newest first
         * @description With Accept: text/csv a district gets all of them as one file for a Norwegian spreadsheet, with the same filters and without limit and after.
         */
        get: operations["list_orders"];
        put?: never;
        /**
         * Draft an order
         * @description Everything is optional. The caller becomes the named caseworker unless the body names another.
         */
        post: operations["draft"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/orders/search": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * The district's orders for a person, newest first
         * @description Each word begins a part of the name, in any case; at most eight words. Nothing is changed and nothing kept: no Idempotency-Key. The parameters narrow as in the list.
         */
        post: operations["search_orders"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/orders/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One order */
        get: operations["read_order"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Change a draft
         * @description A part that is there replaces the whole part, null empties it, and a part that is absent stays.
         */
        patch: operations["edit_draft"];
        trace?: never;
    };
    "/v1/orders/{id}/call-off": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The call-off to be signed */
        get: operations["read_call_off"];
        put?: never;
        /**
         * Sign the call-off
         * @description The last signature makes the agreement and starts the four months (R26, R27).
         */
        post: operations["call_off"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/orders/{id}/choice": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Choose a provider, or change the choice
         * @description Stores the list as it stands now, takes a place, opens the assignment and makes the receipt, all or nothing (R16–R23).
         */
        put: operations["choose"];
        post?: never;
        /** Take the choice back */
        delete: operations["withdraw_choice"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/orders/{id}/choice/consent": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Consent to the other one's choice
         * @description At 16 and 17, with decision competence, the young person and a parent choose together (R18). The list, the place and the receipt are those of this moment; without a free place the proposal stands.
         */
        post: operations["consent"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/orders/{id}/choice/objection": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Object to the choice
         * @description For the guardian who did not choose, and for a user of 16 or 17, until the agreement (R51). The call-off waits until the objection is taken back or the district resolves it.
         */
        post: operations["object"];
        /** Take my objection back */
        delete: operations["withdraw_objection"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/orders/{id}/choice/objection/resolution": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Resolve an objection: the choice stands
         * @description With a reason, which the family reads (R51). The person's own objection at 16 or 17 cannot be set aside (R18).
         */
        post: operations["resolve_objection"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/orders/{id}/choice/paper": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Register a choice signed on paper
         * @description It chooses nothing until another person of the district has confirmed it (R20). An earlier form is replaced.
         */
        post: operations["register_paper"];
        /** Remove a registered form before it is confirmed */
        delete: operations["remove_paper"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/orders/{id}/choice/paper/confirm": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Confirm a registered form, as another person
         * @description Makes it the family's choice: the list, the place and the receipt are those of this moment (R17, R20).
         */
        post: operations["confirm_paper"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/orders/{id}/choice/receipt": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The receipt of the choice
         * @description The list and the choice as they were stored at that instant (R20). An auditor reads it without persons. Accept chooses JSON, a PDF to keep, or the same text as HTML.
         */
        get: operations["read_receipt"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/orders/{id}/end": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * End a started case
         * @description The provider keeps place and access through ends_on.
         */
        post: operations["end"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/orders/{id}/events": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The trail, as much of it as the caller may see
         * @description Oldest first, unless order says otherwise; next goes on in the order asked for. An auditor reads codes and dates, never a person or a text.
         */
        get: operations["read_events"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/orders/{id}/handover": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Hand a case over to another caseworker */
        post: operations["handover"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/orders/{id}/information": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Answer the provider's question */
        post: operations["information"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/orders/{id}/later-start": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Ask for a start after the four months (R28) */
        post: operations["later_start"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/orders/{id}/offers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The family's list of offers
         * @description Every offer with a countersigned place on an agreement in force for lot and district, full ones too, in the order that is the same at every load (R16). The family's first look is recorded once (R21). Accept chooses JSON, or while a choice can be made the list with an empty form to sign, as PDF or as HTML; on paper the day the district printed it is the first look.
         */
        get: operations["list_offers"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/orders/{id}/password": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Give somebody of the family another password
         * @description For a representative of the case who has forgotten it, and who acts in no other district's case. Every session of the account ends, and the family is told. It changes nothing that was read, so it needs no If-Match.
         */
        post: operations["give_password"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/orders/{id}/pre-care-plan": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The pre-care plan of the case
         * @description From the agreement on; of the live round, after the end the latest.
         */
        get: operations["read_pre_care_plan"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/orders/{id}/pre-care-plan/answer": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Say yes to the plan or a visit, or ask for another date */
        post: operations["pre_care_answer"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/orders/{id}/publish": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Publish an order
         * @description All missing fields are named at once (R9, R11–R14). Needs an agreement in force for lot and district (R25).
         */
        post: operations["publish"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/orders/{id}/reopen": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Give the family its choice back
         * @description The provider keeps place and access through ends_on.
         */
        post: operations["reopen"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/orders/{id}/reports": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The reports of the case, newest first */
        get: operations["list_reports"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/orders/{id}/reports/{report_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One report */
        get: operations["read_report"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/orders/{id}/reports/{report_id}/acknowledge": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Acknowledge a submitted report */
        post: operations["acknowledge_report"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/orders/{id}/reports/{report_id}/return": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Return a submitted report with a comment
         * @description The submitted version stays as it is; the provider goes on from a copy.
         */
        post: operations["return_report"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/orders/{id}/revise": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Correct a published order
         * @description The lot cannot change: that is a new order. The family's 28 days go on (R21).
         */
        post: operations["revise"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/orders/{id}/start-answer": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Say whether the confirmed start was agreed */
        post: operations["start_answer"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/orders/{id}/suitability": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Conclude on soundness and suitability
         * @description Suitable only after the provider's accept. Not suitable gives the family its choice back (R24).
         */
        post: operations["suitability"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/orders/{id}/withdraw": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Withdraw an order */
        post: operations["withdraw"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/providers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The providers of the register, with their offers */
        get: operations["list_providers"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/providers/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One provider with its offers
         * @description Its offers that the public list shows: those with a countersigned place on an agreement in force. Read by itself, all.
         */
        get: operations["read_provider"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/reference/districts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The districts and how to reach them */
        get: operations["list_districts"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/reference/holidays": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The holiday periods of the municipality */
        get: operations["list_holidays"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/reference/lots": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The lots of the framework agreement */
        get: operations["list_lots"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/reference/needs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The services, needs and traits that offers and orders name */
        get: operations["list_needs"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/reference/reasons": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The reasons that may be given against an offer */
        get: operations["list_reasons"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/register/export": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Export the register as a CSV file
         * @description The same columns and words as the import takes: imported again at once, every row is unchanged. Rows come by provider name, lot and place; offers whose place on the agreement has ended are left out.
         */
        get: operations["export_register"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/register/import": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Import the register from a CSV file */
        post: operations["import_register"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/sessions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Sign in
         * @description With "cookie": true the refresh token is set as a cookie (HttpOnly, SameSite=Strict) and is null in the answer. The cookie counts for a refresh alone; every other request needs the access token.
         */
        post: operations["sign_in"];
        /** Sign out */
        delete: operations["sign_out"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/sessions/refresh": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Go on with a session
         * @description Without a token in the body the cookie's is used, and its successor is set as the cookie again. A browser must ask from a page of this site.
         */
        post: operations["refresh_session"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/statistics/commitment": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * How the four months were kept, without persons
         * @description A district's manager gets the own district, an agreement owner and an auditor their municipality. A figure about one to four persons is suppressed, and so is every figure it could be computed from.
         */
        get: operations["read_commitment"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/worklist": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What waits on me, by due date
         * @description What is overdue comes first. An item is the whole case as the caller sees it; a task names the order it belongs to, for a provider the assignment.
         */
        get: operations["read_worklist"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/worklist/empty-decisions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Decisions without a started stay, the oldest first
         * @description Every order of the district from draft to start_confirmed, also a reopened one, with days_since_decision. A draft without a decision stands at the day of the draft.
         */
        get: operations["read_empty_decisions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        Account: {
            active: boolean;
            /** @description Email is where the person is told that there is a message. */
            email: string | null;
            /** Format: uuid */
            id: string;
            login: string;
            name: string;
            /** @description OpenCases is how many cases name the account as caseworker and are neither ended nor withdrawn. */
            open_cases: number;
            /** @description Phone is where the person is called. */
            phone: string | null;
            /** @enum {string} */
            role: "caseworker" | "district_manager" | "provider_coordinator" | "provider_manager" | "agreement_owner" | "auditor";
            version: number;
        };
        AccountChange: {
            active?: boolean;
            email?: string | null;
            name?: string;
            password?: string;
            phone?: string | null;
            /** @enum {string} */
            role?: "caseworker" | "district_manager" | "provider_coordinator" | "provider_manager" | "agreement_owner" | "auditor";
        };
        AccountPage: {
            items: components["schemas"]["Account"][];
            next: string | null;
        };
        Agreement: {
            districts: string[];
            /** Format: uuid */
            id: string;
            lots: ("group_respite" | "residential_respite")[];
            municipality: string;
            name: string;
            published: boolean;
            reference: string;
            /** Format: date */
            valid_from: string;
            /** Format: date */
            valid_to: string | null;
            version: number;
        };
        AgreementBody: {
            districts?: string[];
            lots?: ("group_respite" | "residential_respite")[];
            name?: string;
            reference?: string;
            /** Format: date */
            valid_from?: string;
            /** Format: date */
            valid_to?: string | null;
        };
        AgreementPage: {
            items: components["schemas"]["Agreement"][];
            next: string | null;
        };
        Answer: {
            /** @enum {string} */
            answer: "accept" | "decline" | "needs_information";
            /** Format: date-time */
            at: string;
            /** @enum {string|null} */
            reason: "competence" | "premises" | "safety" | "group_fit" | "conflict_of_interest" | null;
            /** Format: date */
            reply_by: string | null;
            text: string;
            what: string;
        };
        AnswerBody: {
            /** @enum {string} */
            answer: "accept" | "decline" | "needs_information";
            /** @enum {string} */
            reason?: "competence" | "premises" | "safety" | "group_fit" | "conflict_of_interest";
            /** Format: date */
            reply_by?: string | null;
            text?: string;
            what?: string;
        };
        AssignedDistrict: {
            number: string;
        };
        AssignedOffer: {
            /** Format: uuid */
            id: string;
            name: string;
        };
        Assignment: {
            actions: string[];
            /** @enum {string|null} */
            age_band: "0-5" | "6-11" | "12-15" | "16-17" | "18+" | null;
            /** Format: date */
            agreement_date: string | null;
            answer: components["schemas"]["Answer"] | null;
            /** Format: date */
            answer_by: string | null;
            caseworker: components["schemas"]["NamedCaseworker"];
            /** Format: date */
            chosen_on: string;
            /**
             * @description Conclusion tells that the district has found the offer suitable; its grounds are not the provider's.
             * @enum {string|null}
             */
            conclusion: "suitable" | null;
            district: components["schemas"]["AssignedDistrict"];
            /** Format: date */
            due_on: string | null;
            /**
             * Format: date
             * @description EndsOn is the last day of place and access.
             */
            ends_on: string | null;
            /**
             * Format: date-time
             * @description HeldSince is when the place was given: with the choice, or later to one that waited. Null without a place.
             */
            held_since: string | null;
            /** @enum {string} */
            hold: "waiting" | "held" | "released";
            /** Format: uuid */
            id: string;
            information: components["schemas"]["Information"] | null;
            later_start: components["schemas"]["NotBefore"] | null;
            /** Format: date */
            latest_start: string | null;
            /** @enum {string} */
            lot: "group_respite" | "residential_respite";
            needs: string[] | null;
            offer: components["schemas"]["AssignedOffer"];
            person: components["schemas"]["Person"] | null;
            reference: string;
            signatures: components["schemas"]["Signature"][];
            start: components["schemas"]["Start"] | null;
            /** @enum {string|null} */
            start_answer: "agreed" | "not_agreed" | null;
            start_window: components["schemas"]["Window"] | null;
            /** Format: date */
            started_on: string | null;
            /** @enum {string} */
            state: "draft" | "published" | "chosen" | "suitable" | "agreed" | "start_confirmed" | "started" | "ended" | "withdrawn";
            text_version: string | null;
            version: number;
            volume: components["schemas"]["Volume"] | null;
            waiting_on: ("district" | "family" | "provider")[];
        };
        AssignmentPage: {
            items: components["schemas"]["Assignment"][];
            next: string | null;
        };
        Authority: {
            /** @enum {string} */
            ground: "self" | "parent" | "verge" | "agent" | "nearest_relative";
            /** Format: date */
            valid_from: string | null;
            /** Format: date */
            valid_to: string | null;
        };
        CallOff: {
            signatures: components["schemas"]["Signature"][];
            text: string;
            text_version: string;
        };
        Capacity: {
            filled_elsewhere: number;
            free: number;
            held: number;
            places: number;
        };
        CapacityBody: {
            filled_elsewhere: number;
            places: number;
            statement?: components["schemas"]["StatementBody"] | null;
        };
        Carer: {
            name?: string;
        };
        CaseFacts: {
            /** @enum {string} */
            age_band: "0-5" | "6-11" | "12-15" | "16-17" | "18+";
            district: components["schemas"]["AssignedDistrict"];
            /** @enum {string} */
            lot: "group_respite" | "residential_respite";
            needs: string[];
            start_window: components["schemas"]["Window"];
            volume: components["schemas"]["Volume"];
        };
        Caseworker: {
            /** Format: uuid */
            id: string;
            name: string;
            phone: string | null;
        };
        ChildView: {
            reason?: string;
            text?: string;
            /** @enum {string} */
            view: "given" | "not_able" | "declined";
            weight_note?: string;
        };
        ChildViewBody: {
            reason?: string;
            text?: string;
            /** @enum {string} */
            view?: "given" | "not_able" | "declined";
            weight_note?: string;
        };
        ChoiceBody: {
            accept_waiting?: boolean;
            child_view?: components["schemas"]["ChildViewBody"] | null;
            note_to_provider?: string;
            offer_id: string;
        };
        ChoiceReceipt: {
            accept_waiting: boolean;
            authentication_level: string;
            /** Format: date-time */
            chosen_at: string;
            /** Format: date */
            chosen_on: string;
            consent: components["schemas"]["ReceiptConsent"] | null;
            district: string;
            form: string;
            /** @enum {string} */
            ground: "self" | "parent" | "verge" | "agent" | "nearest_relative";
            /** @enum {string} */
            hold: "waiting" | "held" | "released";
            list: components["schemas"]["ReceiptOffer"][];
            /** @enum {string} */
            lot: "group_respite" | "residential_respite";
            /** Format: uuid */
            offer_id: string;
            paper: components["schemas"]["ReceiptPaper"] | null;
            persons: components["schemas"]["Persons"] | null;
            reference: string;
            round: number;
            sha256: string;
        };
        Colleague: {
            /** Format: uuid */
            id: string;
            name: string;
            /** @description Phone is where they are called. */
            phone: string | null;
        };
        ColleaguePage: {
            items: components["schemas"]["Colleague"][];
            next: string | null;
        };
        CommitmentFigures: {
            /** Format: date */
            as_of: string;
            /** @enum {string} */
            by: "provider" | "lot" | "district" | "month";
            fewest_persons: number;
            /** @example 2026-01 */
            from: string;
            rows: components["schemas"]["CommitmentRow"][];
            /** @example 2026-12 */
            to: string;
            total: components["schemas"]["CommitmentRow"];
        };
        CommitmentRow: {
            agreed: components["schemas"]["Figure"];
            at_risk: components["schemas"]["Figure"];
            broken: components["schemas"]["Figure"];
            days_to_agreement: components["schemas"]["DayFigures"];
            days_to_start: components["schemas"]["DayFigures"];
            ended_unstarted: components["schemas"]["Figure"];
            /** @description Key is the provider's id, the lot, the district's number or the month YYYY-MM; empty in the total. */
            key: string;
            name: string | null;
            started_in_time: components["schemas"]["Figure"];
            started_late_by_wish: components["schemas"]["Figure"];
            under_way: components["schemas"]["Figure"];
        };
        Conclusion: {
            /** Format: date-time */
            at: string;
            /** @enum {string} */
            conclusion: "suitable" | "not_suitable";
            /** @enum {string|null} */
            reason: "competence" | "premises" | "safety" | "group_fit" | "conflict_of_interest" | null;
            text: string;
        };
        ConclusionBody: {
            /** @enum {string} */
            conclusion: "suitable" | "not_suitable";
            /** @enum {string} */
            reason?: "competence" | "premises" | "safety" | "group_fit" | "conflict_of_interest";
            text?: string;
        };
        Consent: {
            /** Format: date */
            obtained_on?: string | null;
            purpose?: string;
        };
        ConsentBody: {
            child_view?: components["schemas"]["ChildViewBody"];
        };
        DayFigures: {
            median: number | null;
            percentile_90: number | null;
            suppressed: boolean;
        };
        Decision: {
            /** Format: date */
            complaint_information_sent_on?: string | null;
            /** Format: date */
            decided_on?: string | null;
            legal_basis?: string;
            reference?: string;
            /** Format: date */
            valid_from?: string | null;
            /** Format: date */
            valid_to?: string | null;
        };
        DeliveredBody: {
            day_stays?: number | null;
            evening_stays?: number | null;
            holiday_days?: number | null;
            nights?: number | null;
            weekends?: number | null;
        };
        Descriptions: {
            en: string | null;
            nb: string | null;
            nn: string | null;
        };
        DescriptionsChange: {
            en?: string | null;
            nb?: string | null;
            nn?: string | null;
        };
        District: {
            address: string;
            city: string;
            email: string | null;
            name: string;
            number: string;
            phone: string | null;
            postcode: string;
        };
        DistrictList: {
            items: components["schemas"]["District"][];
        };
        EitherCase: components["schemas"]["Order"] | components["schemas"]["FamilyOrder"] | components["schemas"]["Assignment"];
        EitherOrder: components["schemas"]["Order"] | components["schemas"]["FamilyOrder"];
        EitherOrderPage: {
            items: components["schemas"]["EitherOrder"][];
            next: string | null;
        };
        EndingBody: {
            /** Format: date */
            ends_on: string;
            reason: string;
        };
        EndingRound: {
            assignment_reference: string;
            /** Format: date */
            ends_on: string;
            offer_name: string;
            provider_name: string;
        };
        Event: {
            account_id: string | null;
            /** Format: date-time */
            at: string;
            detail: {
                [key: string]: string;
            };
            from: string | null;
            /** Format: uuid */
            id: string;
            /** @enum {string} */
            side: "district" | "family" | "provider" | "system";
            to: string | null;
            type: string;
        };
        EventPage: {
            items: components["schemas"]["Event"][];
            next: string | null;
        };
        FamilyAccount: {
            /** Format: uuid */
            id: string;
            login: string;
            name: string;
        };
        FamilyAccountList: {
            items: components["schemas"]["FamilyAccount"][];
        };
        FamilyEndingRound: {
            /** Format: date */
            ends_on: string;
            offer_name: string;
            provider_name: string;
        };
        FamilyOrder: {
            actions: string[];
            authority: components["schemas"]["Authority"] | null;
            carer: components["schemas"]["Carer"];
            caseworker: components["schemas"]["NamedCaseworker"];
            consent: components["schemas"]["Consent"];
            days_since_decision: number | null;
            decision: components["schemas"]["Decision"];
            /** @description District is the official number of the district whose case it is; /v1/reference/districts names it. */
            district: string;
            /** Format: date-time */
            drafted_at: string;
            /** Format: date */
            due_on: string | null;
            ending_round: components["schemas"]["FamilyEndingRound"] | null;
            /** Format: uuid */
            id: string;
            /** @enum {string|null} */
            lot: "group_respite" | "residential_respite" | null;
            needs: string[];
            pending_choice: components["schemas"]["FamilyPendingChoice"] | null;
            provider_sees: components["schemas"]["ProviderSees"];
            /** Format: date */
            published_on: string | null;
            recipient: components["schemas"]["Recipient"];
            reference: string;
            /** @description Representatives are those whose authority holds today, once for each ground. */
            representatives: components["schemas"]["FamilyRepresentative"][];
            round: components["schemas"]["FamilyRound"] | null;
            route: components["schemas"]["Route"];
            /**
             * Format: date
             * @description ShownOn is the family's first look at the list (R21).
             */
            shown_on: string | null;
            start_window: components["schemas"]["Window"];
            /** @enum {string} */
            state: "draft" | "published" | "chosen" | "suitable" | "agreed" | "start_confirmed" | "started" | "ended" | "withdrawn";
            support_level: number | null;
            transport: components["schemas"]["Transport"];
            version: number;
            volume: components["schemas"]["Volume"];
            waiting_on: ("district" | "family" | "provider")[];
        };
        FamilyPendingChoice: {
            accept_waiting: boolean;
            child_view: components["schemas"]["ChildView"] | null;
            /** @enum {string} */
            ground: "self" | "parent";
            note_to_provider: string | null;
            /** Format: uuid */
            offer_id: string;
            /** Format: date-time */
            proposed_at: string;
            proposed_by_me: boolean;
        };
        FamilyRepresentative: {
            /** @enum {string} */
            ground: "self" | "parent" | "verge" | "agent" | "nearest_relative";
            me: boolean;
            name: string;
        };
        FamilyRound: {
            accept_waiting: boolean;
            /** Format: date */
            agreement_date: string | null;
            answer: components["schemas"]["Answer"] | null;
            /** Format: date */
            answer_by: string | null;
            /** @description Breach tells that the four months are broken, and not on the family's own wish (R27, R28, R30). */
            breach: boolean;
            child_view: components["schemas"]["ChildView"] | null;
            /** Format: date-time */
            chosen_at: string;
            chosen_by_me: boolean;
            conclusion: components["schemas"]["Conclusion"] | null;
            /** @enum {string|null} */
            consent_ground: "self" | "parent" | null;
            consented_by_me: boolean;
            contested: boolean;
            days_from_choice_to_agreement: number | null;
            /**
             * Format: date
             * @description EndsOn is the last day of place and access.
             */
            ends_on: string | null;
            /** @enum {string} */
            ground: "self" | "parent" | "verge" | "agent" | "nearest_relative";
            /** Format: date-time */
            held_since: string | null;
            /** @enum {string} */
            hold: "waiting" | "held" | "released";
            information: components["schemas"]["Information"] | null;
            later_start: components["schemas"]["LaterStart"] | null;
            /** Format: date */
            latest_start: string | null;
            note_to_provider: string | null;
            number: number;
            objections: components["schemas"]["FamilyRoundObjection"][];
            /** Format: uuid */
            offer_id: string;
            offer_name: string;
            /** @enum {string} */
            place_status: "draft" | "signed" | "countersigned" | "on_hold" | "suspended" | "ended";
            /** Format: uuid */
            provider_id: string;
            provider_name: string;
            signatures: components["schemas"]["Signature"][];
            /** Format: date */
            signed_on: string | null;
            start: components["schemas"]["Start"] | null;
            /** @enum {string|null} */
            start_answer: "agreed" | "not_agreed" | null;
            /** Format: date */
            started_on: string | null;
            text_version: string | null;
        };
        FamilyRoundObjection: {
            /** Format: date-time */
            at: string;
            by_me: boolean;
            reason: string | null;
            resolution: components["schemas"]["Resolution"] | null;
        };
        FieldProblem: {
            code: string;
            column: string | null;
            field: string;
            line: number | null;
            message: string;
            row: string | null;
        };
        Figure: {
            suppressed: boolean;
            value: number | null;
        };
        FrameworkPlace: {
            /** Format: uuid */
            agreement_id: string;
            /** Format: uuid */
            id: string;
            /** @description LiveCases is how many cases have the provider by this place now; null when they are about one to four persons. */
            live_cases: number | null;
            /** @enum {string} */
            lot: "group_respite" | "residential_respite";
            next: ("draft" | "signed" | "countersigned" | "on_hold" | "suspended" | "ended")[];
            /** Format: uuid */
            provider_id: string;
            provider_name: string;
            reason: string | null;
            /** @enum {string} */
            status: "draft" | "signed" | "countersigned" | "on_hold" | "suspended" | "ended";
            version: number;
        };
        FrameworkPlaceMove: {
            reason?: string;
            /** @enum {string} */
            status: "draft" | "signed" | "countersigned" | "on_hold" | "suspended" | "ended";
        };
        FrameworkPlacePage: {
            items: components["schemas"]["FrameworkPlace"][];
            next: string | null;
        };
        GivenPassword: {
            account_id: string;
            password: string;
        };
        HandoverBody: {
            caseworker_id: string;
            reason: string;
        };
        Health: {
            /** @enum {string} */
            status: "ok";
        };
        Holiday: {
            /** Format: date */
            from: string;
            name_en: string;
            name_nb: string;
            name_nn: string;
            /** Format: date */
            to: string;
        };
        HolidayList: {
            items: components["schemas"]["Holiday"][];
        };
        Import: {
            /** Format: uuid */
            agreement_id: string;
            agreement_reference: string;
            created: number;
            dry_run: boolean;
            rows: components["schemas"]["ImportRow"][];
            unchanged: number;
            updated: number;
        };
        ImportRow: {
            changed: string[];
            line: number;
            /** @enum {string} */
            lot: "group_respite" | "residential_respite";
            organisation_number: string;
            /** @enum {string} */
            outcome: "created" | "updated" | "unchanged";
            place: string;
            provider_name: string;
        };
        Information: {
            /** Format: date */
            answer_by: string;
            /** Format: date-time */
            at: string;
            text: string;
        };
        InformationBody: {
            /** Format: date */
            answer_by: string;
            text: string;
        };
        Key: {
            alg: string;
            crv: string;
            kid: string;
            kty: string;
            use: string;
            x: string;
        };
        KeySet: {
            keys: components["schemas"]["Key"][];
        };
        LaterStart: {
            /** Format: date-time */
            at: string;
            /** Format: date */
            not_before: string;
            statement: string | null;
        };
        LaterStartBody: {
            /** Format: date */
            not_before: string;
            statement: string;
        };
        ListedOffer: {
            age_from: number;
            age_to: number;
            /** @enum {string} */
            days: "weekends_and_holidays" | "all_nights";
            descriptions: components["schemas"]["Descriptions"];
            /** @enum {string|null} */
            earlier_conclusion: "competence" | "premises" | "safety" | "group_fit" | "conflict_of_interest" | null;
            /** Format: date */
            earlier_conclusion_on: string | null;
            email: string | null;
            fit: string[];
            full: boolean;
            group_from: number;
            group_to: number;
            location: components["schemas"]["Location"];
            /** @enum {string} */
            lot: "group_respite" | "residential_respite";
            needs: string[];
            /** Format: uuid */
            offer_id: string;
            organisation_number: string;
            phone: string | null;
            /** Format: uuid */
            provider_id: string;
            provider_name: string;
            services: string[];
            statement: components["schemas"]["Statement"];
            traits: string[];
        };
        Location: {
            address: string;
            area: string;
            city: string;
            in_oslo: boolean;
            name: string;
            postcode: string;
        };
        LocationChange: {
            address?: string;
            area?: string;
            city?: string;
            in_oslo?: boolean;
            postcode?: string;
        };
        Lot: {
            /** @enum {string} */
            code: "group_respite" | "residential_respite";
            /** @enum {string} */
            days: "weekends_and_holidays" | "all_nights";
            label_en: string;
            label_nb: string;
            label_nn: string;
        };
        LotList: {
            items: components["schemas"]["Lot"][];
        };
        Me: {
            /** @description Actions are what the caller's role may ever do, in a fixed order. What can be done to one case stands in that case. */
            actions: string[];
            /** @description Email and Language are how the caller is told that there is a message. */
            email: string | null;
            /** Format: uuid */
            id: string;
            /** @enum {string} */
            language: "nb" | "nn" | "en";
            login: string;
            name: string;
            party: components["schemas"]["Party"];
            /** @description Phone is where the caller is called. */
            phone: string | null;
            /** @enum {string} */
            role: "caseworker" | "district_manager" | "family" | "provider_coordinator" | "provider_manager" | "agreement_owner" | "auditor" | "system";
            version: number;
        };
        MeChange: {
            email?: string | null;
            /** @enum {string} */
            language?: "nb" | "nn" | "en";
            phone?: string | null;
        };
        Move: {
            /** @enum {string} */
            by: "family" | "provider";
            /** Format: date */
            from: string;
            reason: string;
        };
        MyPassword: {
            current: string;
            password: string;
        };
        NameSearch: {
            name: string;
        };
        NamedCaseworker: {
            name: string;
            phone: string | null;
        };
        Need: {
            code: string;
            /** @enum {string} */
            kind: "service" | "need" | "trait";
            label_en: string;
            label_nb: string;
            label_nn: string;
        };
        NeedList: {
            items: components["schemas"]["Need"][];
        };
        NeutralList: {
            items: components["schemas"]["ListedOffer"][];
            /**
             * @description OrderIs tells how the items are sorted: never by anybody's preference.
             * @enum {string}
             */
            order_is: "neutral";
            /** Format: date */
            today: string;
        };
        NewAccount: {
            email?: string;
            login: string;
            name: string;
            password: string;
            phone?: string | null;
            /** @enum {string} */
            role: "caseworker" | "district_manager" | "provider_coordinator" | "provider_manager" | "agreement_owner" | "auditor";
        };
        NewFamilyAccount: {
            email?: string | null;
            login: string;
            name: string;
            password: string;
            phone?: string | null;
        };
        NewFrameworkPlace: {
            /** @enum {string} */
            lot: "group_respite" | "residential_respite";
            /** Format: uuid */
            provider_id: string;
        };
        NotBefore: {
            /** Format: date */
            not_before: string;
        };
        Offer: {
            age_from: number;
            age_to: number;
            /** @enum {string} */
            days: "weekends_and_holidays" | "all_nights";
            descriptions: components["schemas"]["Descriptions"];
            email: string | null;
            group_from: number;
            group_to: number;
            /** Format: uuid */
            id: string;
            location: components["schemas"]["Location"];
            /** @enum {string} */
            lot: "group_respite" | "residential_respite";
            needs: string[];
            phone: string | null;
            /** Format: uuid */
            provider_id: string;
            provider_name: string;
            services: string[];
            statement: components["schemas"]["Statement"];
            traits: string[];
            version: number;
        };
        OfferChange: {
            age_from?: number;
            age_to?: number;
            descriptions?: components["schemas"]["DescriptionsChange"];
            email?: string | null;
            group_from?: number;
            group_to?: number;
            location?: components["schemas"]["LocationChange"];
            needs?: string[];
            phone?: string | null;
            services?: string[];
            traits?: string[];
        };
        Order: {
            actions: string[];
            carer: components["schemas"]["Carer"];
            case_reference: string;
            caseworker: components["schemas"]["Caseworker"];
            consent: components["schemas"]["Consent"];
            days_since_decision: number | null;
            decision: components["schemas"]["Decision"];
            /** @description District is the official number of the district whose case it is; /v1/reference/districts names it. */
            district: string;
            /** Format: date-time */
            drafted_at: string;
            /** Format: date */
            due_on: string | null;
            ending_round: components["schemas"]["EndingRound"] | null;
            /** Format: uuid */
            id: string;
            /** @enum {string|null} */
            lot: "group_respite" | "residential_respite" | null;
            /** @description Missing names the fields that publishing would refuse as missing; empty unless the order is a draft. */
            missing: string[];
            needs: string[];
            paper_form: components["schemas"]["PaperForm"] | null;
            pending_choice: components["schemas"]["PendingChoice"] | null;
            /** Format: date */
            published_on: string | null;
            recipient: components["schemas"]["Recipient"];
            reference: string;
            /**
             * @description Representatives is null in a list, which does not read them. Account ids in pending_choice, paper_form and round are theirs,
             *     but registered_by and confirmed_by are people of the district.
             */
            representatives: components["schemas"]["OrderRepresentative"][] | null;
            round: components["schemas"]["Round"] | null;
            route: components["schemas"]["Route"];
            /**
             * Format: date
             * @description ShownOn is the family's first look at the list (R21).
             */
            shown_on: string | null;
            start_window: components["schemas"]["Window"];
            /** @enum {string} */
            state: "draft" | "published" | "chosen" | "suitable" | "agreed" | "start_confirmed" | "started" | "ended" | "withdrawn";
            support_level: number | null;
            transport: components["schemas"]["Transport"];
            version: number;
            volume: components["schemas"]["Volume"];
            waiting_on: ("district" | "family" | "provider")[];
        };
        OrderBody: {
            carer?: components["schemas"]["Carer"] | null;
            case_reference?: string | null;
            caseworker_id?: string | null;
            consent?: components["schemas"]["Consent"] | null;
            decision?: components["schemas"]["Decision"] | null;
            /** @enum {string|null} */
            lot?: "group_respite" | "residential_respite" | null;
            needs?: string[] | null;
            recipient?: components["schemas"]["Recipient"] | null;
            representatives?: components["schemas"]["Representative"][] | null;
            route?: components["schemas"]["Route"] | null;
            start_window?: components["schemas"]["Window"] | null;
            support_level?: number | null;
            transport?: components["schemas"]["Transport"] | null;
            volume?: components["schemas"]["Volume"] | null;
        };
        OrderPage: {
            items: components["schemas"]["Order"][];
            next: string | null;
        };
        OrderRepresentative: {
            account_id: string;
            /** @description Acts tells whether the relation holds today: between its dates, and a parent's before the person comes of age (R18). */
            acts: boolean;
            basis_reference?: string;
            /** @enum {string} */
            ground: "self" | "parent" | "verge" | "agent" | "nearest_relative";
            name: string;
            /** Format: date */
            valid_from?: string | null;
            /** Format: date */
            valid_to?: string | null;
        };
        OwnOffer: {
            age_from: number;
            age_to: number;
            capacity: components["schemas"]["Capacity"] | null;
            /** @enum {string} */
            days: "weekends_and_holidays" | "all_nights";
            descriptions: components["schemas"]["Descriptions"];
            email: string | null;
            group_from: number;
            group_to: number;
            /** Format: uuid */
            id: string;
            location: components["schemas"]["Location"];
            /** @enum {string} */
            lot: "group_respite" | "residential_respite";
            needs: string[];
            phone: string | null;
            /** Format: uuid */
            provider_id: string;
            provider_name: string;
            services: string[];
            stated: components["schemas"]["Stated"] | null;
            statement: components["schemas"]["Statement"];
            traits: string[];
            version: number;
        };
        PaperBody: {
            accept_waiting?: boolean;
            archive_reference: string;
            child_view?: components["schemas"]["ChildViewBody"];
            chooser: string;
            consented_by?: string;
            /** @enum {string} */
            ground: "self" | "parent" | "verge" | "agent" | "nearest_relative";
            offer_id: string;
            /** Format: date */
            printed_on?: string | null;
            /** Format: date */
            signed_on: string;
        };
        PaperForm: {
            accept_waiting: boolean;
            archive_reference: string;
            child_view: components["schemas"]["ChildView"] | null;
            /** Format: uuid */
            chooser: string;
            consented_by: string | null;
            /** @enum {string} */
            ground: "self" | "parent" | "verge" | "agent" | "nearest_relative";
            /** Format: uuid */
            offer_id: string;
            /** Format: date */
            printed_on: string | null;
            /** Format: date-time */
            registered_at: string;
            registered_by: string;
            /** Format: date */
            signed_on: string;
        };
        Party: {
            id: string;
            /** @enum {string} */
            kind: "district" | "family" | "provider" | "municipality" | "system";
            name: string;
        };
        PendingChoice: {
            accept_waiting: boolean;
            child_view: components["schemas"]["ChildView"] | null;
            /** @enum {string} */
            ground: "self" | "parent";
            note_to_provider: string;
            /** Format: uuid */
            offer_id: string;
            /** Format: date-time */
            proposed_at: string;
            proposed_by: string;
        };
        Person: {
            /** Format: date */
            birth_date: string;
            name: string;
            note_to_provider: string;
        };
        PersonSeen: {
            /** Format: date */
            birth_date: string;
            name: string;
            note_to_provider: string | null;
        };
        Persons: {
            child_view: components["schemas"]["ChildView"] | null;
            chosen_by: string;
            confirmed_by: string | null;
            consent_child_view: components["schemas"]["ChildView"] | null;
            consented_by: string | null;
            note_to_provider: string;
            registered_by: string | null;
        };
        PlannedBody: {
            /** Format: date */
            date: string;
            purpose: string;
            reason?: string;
            visit?: number;
        };
        PreCareAnswerBody: {
            /** @enum {string} */
            answer: "yes" | "other_date";
            /** Format: date */
            date?: string | null;
            text?: string;
            visit?: number;
        };
        PreCarePlan: {
            actions: string[];
            /** Format: date */
            answered_on: string | null;
            /** Format: date */
            due_on: string;
            text: string;
            version: number;
            visits: components["schemas"]["Visit"][];
            waiting_on: ("family" | "provider")[];
        };
        PreCarePlanBody: {
            text?: string;
            visits: components["schemas"]["PlannedBody"][];
        };
        Problem: {
            /** @example no_capacity */
            code: string;
            detail: string;
            errors: components["schemas"]["FieldProblem"][];
            /** @example urn:uuid:018f7a3e-0000-7000-8000-000000000000 */
            instance: string;
            /** @example R23 */
            rule: string | null;
            status: number;
            title: string;
            /** @example /docs/problems#no_capacity */
            type: string;
        };
        Provider: {
            /** Format: uuid */
            id: string;
            name: string;
            offers: components["schemas"]["Offer"][];
            organisation_number: string;
        };
        ProviderPage: {
            items: components["schemas"]["Provider"][];
            next: string | null;
        };
        ProviderSees: {
            /** @description AtChoice is shown from the choice on, unless the provider declines. */
            at_choice: components["schemas"]["CaseFacts"];
            /** @description FromAgreed is shown from the agreement that both parties have signed until the provider's access ends. */
            from_agreed: components["schemas"]["PersonSeen"];
        };
        Reason: {
            /** @enum {string} */
            code: "competence" | "premises" | "safety" | "group_fit" | "conflict_of_interest";
            label_en: string;
            label_nb: string;
            label_nn: string;
            roles: string[];
        };
        ReasonBody: {
            reason: string;
        };
        ReasonList: {
            items: components["schemas"]["Reason"][];
        };
        ReceiptConsent: {
            /** Format: date-time */
            at: string;
            authentication_level: string;
            /** @enum {string} */
            ground: "self" | "parent";
        };
        ReceiptOffer: {
            age_from: number;
            age_to: number;
            /** @enum {string} */
            days: "weekends_and_holidays" | "all_nights";
            descriptions: components["schemas"]["Descriptions"];
            earlier_conclusion: string | null;
            email: string | null;
            fit: string[];
            full: boolean;
            group_from: number;
            group_to: number;
            location: components["schemas"]["Location"];
            /** @enum {string} */
            lot: "group_respite" | "residential_respite";
            needs: string[];
            /** Format: uuid */
            offer_id: string;
            organisation_number: string;
            phone: string | null;
            /** Format: uuid */
            provider_id: string;
            provider_name: string;
            services: string[];
            /** @enum {string} */
            statement: "has_capacity" | "waitlist" | "needs_assessment" | "no_capacity" | "unknown";
            traits: string[];
        };
        ReceiptPaper: {
            archive_reference: string;
            /** Format: date-time */
            registered_at: string;
            /** Format: date */
            signed_on: string;
        };
        Recipient: {
            /** Format: date */
            birth_date?: string | null;
            decision_competence?: boolean | null;
            developmental_disability?: boolean | null;
            lives_in_municipality?: boolean | null;
            lives_with_guardians?: boolean | null;
            name?: string;
            protected_address?: boolean | null;
        };
        Refresh: {
            refresh_token?: string;
        };
        Report: {
            actions: string[];
            deviations: string;
            /** Format: date */
            due_on: string;
            final: boolean;
            goals: string;
            /** Format: uuid */
            id: string;
            lines: components["schemas"]["ReportLine"][];
            /** @example 2027-01 */
            period: string;
            reference: string;
            /** @enum {string} */
            status: "draft" | "submitted" | "returned" | "acknowledged";
            version: number;
            versions: components["schemas"]["ReportVersion"][];
            waiting_on: ("district" | "provider")[];
        };
        ReportBody: {
            /** @example 2027-01 */
            period: string;
        };
        ReportEditBody: {
            delivered?: components["schemas"]["DeliveredBody"];
            deviations?: string | null;
            goals?: string | null;
        };
        ReportLine: {
            delivered: number;
            /** @enum {string} */
            kind: "weekends" | "holiday_days" | "nights" | "day_stays" | "evening_stays";
            ordered: number;
            /** @enum {string} */
            per: "month" | "year";
        };
        ReportPage: {
            items: components["schemas"]["Report"][];
            next: string | null;
        };
        ReportVersion: {
            comment: string | null;
            /** Format: date-time */
            decided_at: string | null;
            deviations: string;
            goals: string;
            lines: components["schemas"]["ReportLine"][];
            number: number;
            /** @enum {string|null} */
            outcome: "returned" | "acknowledged" | null;
            /** Format: date-time */
            submitted_at: string;
        };
        Representative: {
            account_id: string;
            basis_reference?: string;
            /** @enum {string} */
            ground: "self" | "parent" | "verge" | "agent" | "nearest_relative";
            /** Format: date */
            valid_from?: string | null;
            /** Format: date */
            valid_to?: string | null;
        };
        Resolution: {
            /** Format: date-time */
            at: string;
            reason: string;
        };
        ReturnBody: {
            comment: string;
        };
        RevisionBody: {
            carer?: components["schemas"]["Carer"] | null;
            case_reference?: string | null;
            caseworker_id?: string | null;
            consent?: components["schemas"]["Consent"] | null;
            decision?: components["schemas"]["Decision"] | null;
            /** @enum {string|null} */
            lot?: "group_respite" | "residential_respite" | null;
            needs?: string[] | null;
            reason: string;
            recipient?: components["schemas"]["Recipient"] | null;
            representatives?: components["schemas"]["Representative"][] | null;
            route?: components["schemas"]["Route"] | null;
            start_window?: components["schemas"]["Window"] | null;
            support_level?: number | null;
            transport?: components["schemas"]["Transport"] | null;
            volume?: components["schemas"]["Volume"] | null;
        };
        Round: {
            accept_waiting: boolean;
            /** Format: date */
            agreement_date: string | null;
            answer: components["schemas"]["Answer"] | null;
            /** Format: date */
            answer_by: string | null;
            /** @description AssignmentReference is what the provider calls this round: the name to use with it, for it knows no other (R55). */
            assignment_reference: string;
            /** @description Breach tells that the four months are broken, and not on the family's own wish (R27, R28, R30). */
            breach: boolean;
            child_view: components["schemas"]["ChildView"] | null;
            /** Format: date-time */
            chosen_at: string;
            chosen_by: string;
            conclusion: components["schemas"]["Conclusion"] | null;
            consent: components["schemas"]["RoundConsent"] | null;
            contested: boolean;
            days_from_choice_to_agreement: number | null;
            /**
             * Format: date
             * @description EndsOn is the last day of place and access.
             */
            ends_on: string | null;
            /** @enum {string} */
            ground: "self" | "parent" | "verge" | "agent" | "nearest_relative";
            /** Format: date-time */
            held_since: string | null;
            /** @enum {string} */
            hold: "waiting" | "held" | "released";
            information: components["schemas"]["Information"] | null;
            later_start: components["schemas"]["LaterStart"] | null;
            /** Format: date */
            latest_start: string | null;
            note_to_provider: string;
            number: number;
            objections: components["schemas"]["RoundObjection"][];
            /** Format: uuid */
            offer_id: string;
            offer_name: string;
            paper: components["schemas"]["RoundPaper"] | null;
            /** @enum {string} */
            place_status: "draft" | "signed" | "countersigned" | "on_hold" | "suspended" | "ended";
            /** Format: uuid */
            provider_id: string;
            provider_name: string;
            signatures: components["schemas"]["Signature"][];
            start: components["schemas"]["Start"] | null;
            /** @enum {string|null} */
            start_answer: "agreed" | "not_agreed" | null;
            /** Format: date */
            started_on: string | null;
            text_version: string | null;
        };
        RoundConsent: {
            /** Format: date-time */
            at: string;
            by: string;
            child_view: components["schemas"]["ChildView"] | null;
            /** @enum {string} */
            ground: "self" | "parent";
        };
        RoundObjection: {
            /** Format: date-time */
            at: string;
            by: string;
            /** @enum {string} */
            ground: "self" | "parent";
            reason: string;
            resolution: components["schemas"]["Resolution"] | null;
        };
        RoundPaper: {
            archive_reference: string;
            confirmed_by: string;
            registered_by: string;
            /** Format: date */
            signed_on: string;
        };
        Route: {
            /** Format: date */
            citywide_assessed_on?: string | null;
            /** Format: date */
            own_offer_assessed_on?: string | null;
        };
        Session: {
            access_token: string;
            account: components["schemas"]["Me"];
            /**
             * Format: date-time
             * @description EndsAt is when the session ends, however often it is refreshed.
             */
            ends_at: string;
            /** Format: date-time */
            expires_at: string;
            /**
             * Format: date-time
             * @description IdleEndsAt is when the session ends if it is not refreshed before.
             */
            idle_ends_at: string;
            /**
             * Format: date-time
             * @description Now is the server's clock, by which every due date counts: a client's own clock may be wrong, and a demo's is shifted.
             */
            now: string;
            /** @description RefreshToken is null when a cookie holds it. */
            refresh_token: string | null;
        };
        SignIn: {
            /** @description Cookie keeps the refresh token in a cookie that no script can read, instead of in the answer: for browsers. */
            cookie?: boolean;
            login: string;
            password: string;
        };
        Signature: {
            /** Format: date-time */
            at: string;
            /** @enum {string} */
            side: "district" | "provider";
        };
        SignatureBody: {
            text_version: string;
        };
        Start: {
            /** Format: date */
            agreed_with_family_on: string;
            late: boolean;
            reason: string;
            /** Format: date */
            start_date: string;
        };
        StartAnswerBody: {
            /** @enum {string} */
            answer: "agreed" | "not_agreed";
        };
        StartBody: {
            /** Format: date */
            started_on: string;
        };
        StartDateBody: {
            /** Format: date */
            agreed_with_family_on: string;
            reason?: string;
            /** Format: date */
            start_date: string;
        };
        Stated: {
            /** Format: date */
            earliest_start: string | null;
            /** Format: date */
            given_on: string | null;
            /** Format: date */
            valid_until: string | null;
            /** @enum {string} */
            value: "has_capacity" | "waitlist" | "needs_assessment" | "no_capacity";
        };
        Statement: {
            /** Format: date */
            earliest_start: string | null;
            /** Format: date */
            given_on: string | null;
            /** Format: date */
            valid_until: string | null;
            /** @enum {string} */
            value: "has_capacity" | "waitlist" | "needs_assessment" | "no_capacity" | "unknown";
        };
        StatementBody: {
            /** Format: date */
            earliest_start?: string | null;
            /** Format: date */
            valid_until?: string | null;
            /** @enum {string} */
            value: "has_capacity" | "waitlist" | "needs_assessment" | "no_capacity";
        };
        Transport: {
            /** @enum {string|null} */
            kind?: "municipal" | "taxi" | "school_transport" | "family_drives_paid_mileage" | "not_needed" | null;
            reason?: string;
        };
        Visit: {
            /** Format: date */
            date: string;
            moved: components["schemas"]["Move"] | null;
            /** @enum {string|null} */
            not_held_reason: "family" | "provider" | "practical" | null;
            purpose: string;
            /** @enum {string} */
            status: "proposed" | "agreed" | "moved" | "held" | "not_held" | "cancelled";
            text: string;
            visit: number;
            wish: components["schemas"]["Wish"] | null;
        };
        VisitHeldBody: {
            held: boolean;
            /** @enum {string} */
            reason?: "family" | "provider" | "practical";
            text?: string;
        };
        Volume: {
            day_stays_per_month?: number | null;
            evening_stays_per_month?: number | null;
            holiday_days_per_year?: number | null;
            nights_per_month?: number | null;
            weekends_per_month?: number | null;
        };
        Window: {
            /** Format: date */
            from?: string | null;
            /** Format: date */
            to?: string | null;
        };
        Wish: {
            /** Format: date */
            date: string;
            kept: string | null;
            text: string;
        };
        WithdrawalBody: {
            reason: string;
        };
        Worklist: {
            counts: components["schemas"]["WorklistCounts"];
            items: components["schemas"]["EitherCase"][];
            next: string | null;
            /** @description Tasks are what plans and reports wait on the caller for, the 100 that are due first. They come with the first page only. */
            tasks: components["schemas"]["WorklistTask"][];
        };
        WorklistCounts: {
            capped_at: number;
            later: number;
            overdue: number;
            this_week: number;
        };
        WorklistTask: {
            caseworker_name: string | null;
            /** Format: date */
            due_on: string;
            /**
             * Format: uuid
             * @description ID is the order's, under /v1/orders; for a provider the assignment's, under /v1/assignments. Plan and reports lie below it.
             */
            id: string;
            /** @enum {string} */
            kind: "pre_care_plan" | "pre_care_wish" | "report_due" | "report_returned" | "report_submitted";
            /**
             * @description Period is the month of a report, null for a plan.
             * @example 2027-01
             */
            period: string | null;
            /**
             * @description RecipientName is the person's, CaseworkerName that of who keeps the case in the district. Both are null for a provider,
             *     which learns who it is about from the assignment, step by step.
             */
            recipient_name: string | null;
            /** @description Reference is the order's number, for a provider the assignment's. */
            reference: string;
        };
    };
    responses: never;
    parameters: never;
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    read_keys: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["KeySet"];
                };
            };
            /** @description A refusal (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    read_liveness: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Health"];
                };
            };
            /** @description A refusal (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    read_readiness: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Health"];
                };
            };
            /** @description A refusal (RFC 9457) */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A refusal (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    list_accounts: {
        parameters: {
            query?: {
                /** @description 1–100, else 20 */
                limit?: number;
                /** @description next of the page before */
                after?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AccountPage"];
                };
            };
            /** @description A refusal (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    add_account: {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key gives the same answer for 30 days; a repeat has the header Idempotency-Replayed. */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        /** @description the account */
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewAccount"];
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Account"];
                };
            };
            /** @description A refusal (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    change_account: {
        parameters: {
            query?: never;
            header: {
                /** @description the ETag read */
                "If-Match": string;
                /** @description The same key gives the same answer for 30 days; a repeat has the header Idempotency-Replayed. */
                "Idempotency-Key"?: string;
            };
            path: {
                /** @description account */
                id: string;
            };
            cookie?: never;
        };
        /** @description what changes */
        requestBody: {
            content: {
                "application/json": components["schemas"]["AccountChange"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Account"];
                };
            };
            /** @description A refusal (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    list_agreements: {
        parameters: {
            query?: {
                /** @description 1–100, else 20 */
                limit?: number;
                /** @description next of the page before */
                after?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AgreementPage"];
                };
            };
            /** @description A refusal (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    add_agreement: {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key gives the same answer for 30 days; a repeat has the header Idempotency-Replayed. */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        /** @description the agreement */
        requestBody: {
            content: {
                "application/json": components["schemas"]["AgreementBody"];
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Agreement"];
                };
            };
            /** @description A refusal (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    read_agreement: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description agreement */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Agreement"];
                };
            };
            /** @description A refusal (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    change_agreement: {
        parameters: {
            query?: never;
            header: {
                /** @description the ETag read */
                "If-Match": string;
                /** @description The same key gives the same answer for 30 days; a repeat has the header Idempotency-Replayed. */
                "Idempotency-Key"?: string;
            };
            path: {
                /** @description agreement */
                id: string;
            };
            cookie?: never;
        };
        /** @description what changes */
        requestBody: {
            content: {
                "application/json": components["schemas"]["AgreementBody"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Agreement"];
                };
            };
            /** @description A refusal (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    list_framework_places: {
        parameters: {
            query?: {
                /** @description 1–100, else 20 */
                limit?: number;
                /** @description next of the page before */
                after?: string;
            };
            header?: never;
            path: {
                /** @description agreement */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FrameworkPlacePage"];
                };
            };
            /** @description A refusal (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    add_framework_place: {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key gives the same answer for 30 days; a repeat has the header Idempotency-Replayed. */
                "Idempotency-Key"?: string;
            };
            path: {
                /** @description agreement */
                id: string;
            };
            cookie?: never;
        };
        /** @description provider and lot */
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewFrameworkPlace"];
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FrameworkPlace"];
                };
            };
            /** @description A refusal (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    move_framework_place: {
        parameters: {
            query?: never;
            header: {
                /** @description the ETag read */
                "If-Match": string;
                /** @description The same key gives the same answer for 30 days; a repeat has the header Idempotency-Replayed. */
                "Idempotency-Key"?: string;
            };
            path: {
                /** @description agreement */
                id: string;
                /** @description place */
                place_id: string;
            };
            cookie?: never;
        };
        /** @description status, and a reason when it takes something from the provider */
        requestBody: {
            content: {
                "application/json": components["schemas"]["FrameworkPlaceMove"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FrameworkPlace"];
                };
            };
            /** @description A refusal (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    publish_agreement: {
        parameters: {
            query?: never;
            header: {
                /** @description the ETag read */
                "If-Match": string;
                /** @description The same key gives the same answer for 30 days; a repeat has the header Idempotency-Replayed. */
                "Idempotency-Key"?: string;
            };
            path: {
                /** @description agreement */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Agreement"];
                };
            };
            /** @description A refusal (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    list_assignments: {
        parameters: {
            query?: {
                /** @description Only assignments in this state */
                state?: "chosen" | "suitable" | "agreed" | "start_confirmed" | "started" | "ended";
                /** @description Only assignments of this lot */
                lot?: "group_respite" | "residential_respite";
                /** @description Only assignments whose reference holds this text, in any case */
                reference?: string;
                /** @description 1–100, else 20 */
                limit?: number;
                /** @description next of the page before */
                after?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AssignmentPage"];
                };
            };
            /** @description A refusal (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    read_assignment: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description assignment */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    /** @description the version, for If-Match */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Assignment"];
                };
            };
            /** @description A refusal (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    answer: {
        parameters: {
            query?: never;
            header: {
                /** @description the ETag read */
                "If-Match": string;
                /** @description The same key gives the same answer for 30 days; a repeat has the header Idempotency-Replayed. */
                "Idempotency-Key"?: string;
            };
            path: {
                /** @description assignment */
                id: string;
            };
            cookie?: never;
        };
        /** @description the answer */
        requestBody: {
            content: {
                "application/json": components["schemas"]["AnswerBody"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    /** @description the new version */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Assignment"];
                };
            };
            /** @description A refusal (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    read_assignment_call_off: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description assignment */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    /** @description the version, for If-Match */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CallOff"];
                };
            };
            /** @description A refusal (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    sign_call_off: {
        parameters: {
            query?: never;
            header: {
                /** @description the ETag read */
                "If-Match": string;
                /** @description The same key gives the same answer for 30 days; a repeat has the header Idempotency-Replayed. */
                "Idempotency-Key"?: string;
            };
            path: {
                /** @description assignment */
                id: string;
            };
            cookie?: never;
        };
        /** @description the text signed */
        requestBody: {
            content: {
                "application/json": components["schemas"]["SignatureBody"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    /** @description the new version */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Assignment"];
                };
            };
            /** @description A refusal (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    read_assignment_events: {
        parameters: {
            query?: {
                /** @description Which end comes first, else oldest */
                order?: "oldest" | "newest";
                /** @description 1–100, else 20 */
                limit?: number;
                /** @description next of the page before */
                after?: string;
            };
            header?: never;
            path: {
                /** @description assignment */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EventPage"];
                };
            };
            /** @description A refusal (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    read_assignment_pre_care_plan: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description assignment */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    /** @description the plan's own version, for If-Match; 0 while nothing is planned */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PreCarePlan"];
                };
            };
            /** @description A refusal (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    pre_care_plan: {
        parameters: {
            query?: never;
            header: {
                /** @description the plan's ETag read; 0 in quotes for the first plan */
                "If-Match": string;
                /** @description The same key gives the same answer for 30 days; a repeat has the header Idempotency-Replayed. */
                "Idempotency-Key"?: string;
            };
            path: {
                /** @description assignment */
                id: string;
            };
            cookie?: never;
        };
        /** @description the plan */
        requestBody: {
            content: {
                "application/json": components["schemas"]["PreCarePlanBody"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    /** @description the plan's new version */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PreCarePlan"];
                };
            };
            /** @description A refusal (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    pre_care_visit_held: {
        parameters: {
            query?: never;
            header: {
                /** @description the plan's ETag read */
                "If-Match": string;
                /** @description The same key gives the same answer for 30 days; a repeat has the header Idempotency-Replayed. */
                "Idempotency-Key"?: string;
            };
            path: {
                /** @description assignment */
                id: string;
                /** @description the visit's number */
                visit: number;
            };
            cookie?: never;
        };
        /** @description held or not */
        requestBody: {
            content: {
                "application/json": components["schemas"]["VisitHeldBody"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    /** @description the plan's new version */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PreCarePlan"];
                };
            };
            /** @description A refusal (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    list_assignment_reports: {
        parameters: {
            query?: {
                /** @description 1–100, else 20 */
                limit?: number;
                /** @description next of the page before */
                after?: string;
            };
            header?: never;
            path: {
                /** @description assignment */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReportPage"];
                };
            };
            /** @description A refusal (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    open_report: {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key gives the same answer for 30 days; a repeat has the header Idempotency-Replayed. */
                "Idempotency-Key"?: string;
            };
            path: {
                /** @description assignment */
                id: string;
            };
            cookie?: never;
        };
        /** @description the month */
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReportBody"];
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    /** @description the report's own version */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Report"];
                };
            };
            /** @description A refusal (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    read_assignment_report: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description assignment */
                id: string;
                /** @description report */
                report_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    /** @description the report's own version, for If-Match */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Report"];
                };
            };
            /** @description A refusal (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    edit_report: {
        parameters: {
            query?: never;
            header: {
                /** @description the report's ETag read */
                "If-Match": string;
                /** @description The same key gives the same answer for 30 days; a repeat has the header Idempotency-Replayed. */
                "Idempotency-Key"?: string;
            };
            path: {
                /** @description assignment */
                id: string;
                /** @description report */
                report_id: string;
            };
            cookie?: never;
        };
        /** @description the fields that change */
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReportEditBody"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    /** @description the report's new version */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Report"];
                };
            };
            /** @description A refusal (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    submit_report: {
        parameters: {
            query?: never;
            header: {
                /** @description the report's ETag read */
                "If-Match": string;
                /** @description The same key gives the same answer for 30 days; a repeat has the header Idempotency-Replayed. */
                "Idempotency-Key"?: string;
            };
            path: {
                /** @description assignment */
                id: string;
                /** @description report */
                report_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    /** @description the report's new version */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Report"];
                };
            };
            /** @description A refusal (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    start: {
        parameters: {
            query?: never;
            header: {
                /** @description the ETag read */
                "If-Match": string;
                /** @description The same key gives the same answer for 30 days; a repeat has the header Idempotency-Replayed. */
                "Idempotency-Key"?: string;
            };
            path: {
                /** @description assignment */
                id: string;
            };
            cookie?: never;
        };
        /** @description the day */
        requestBody: {
            content: {
                "application/json": components["schemas"]["StartBody"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    /** @description the new version */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Assignment"];
                };
            };
            /** @description A refusal (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    start_date: {
        parameters: {
            query?: never;
            header: {
                /** @description the ETag read */
                "If-Match": string;
                /** @description The same key gives the same answer for 30 days; a repeat has the header Idempotency-Replayed. */
                "Idempotency-Key"?: string;
            };
            path: {
                /** @description assignment */
                id: string;
            };
            cookie?: never;
        };
        /** @description the start */
        requestBody: {
            content: {
                "application/json": components["schemas"]["StartDateBody"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    /** @description the new version */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Assignment"];
                };
            };
            /** @description A refusal (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    list_caseworkers: {
        parameters: {
            query?: {
                /** @description 1–100, else 20 */
                limit?: number;
                /** @description next of the page before */
                after?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ColleaguePage"];
                };
            };
            /** @description A refusal (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    find_family_account: {
        parameters: {
            query: {
                /** @description the whole login */
                login: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FamilyAccountList"];
                };
            };
            /** @description A refusal (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    add_family_account: {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key gives the same answer for 30 days; a repeat has the header Idempotency-Replayed. */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        /** @description the account */
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewFamilyAccount"];
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FamilyAccount"];
                };
            };
            /** @description A refusal (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    read_me: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Me"];
                };
            };
            /** @description A refusal (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    change_me: {
        parameters: {
            query?: never;
            header: {
                /** @description the ETag read */
                "If-Match": string;
                /** @description The same key gives the same answer for 30 days; a repeat has the header Idempotency-Replayed. */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        /** @description what changes */
        requestBody: {
            content: {
                "application/json": components["schemas"]["MeChange"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Me"];
                };
            };
            /** @description A refusal (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    change_my_password: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description the present password, and the new one */
        requestBody: {
            content: {
                "application/json": components["schemas"]["MyPassword"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Me"];
                };
            };
            /** @description A refusal (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    read_offer: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description offer */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OwnOffer"];
                };
            };
            /** @description A refusal (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    revise_offer: {
        parameters: {
            query?: never;
            header: {
                /** @description the ETag read */
                "If-Match": string;
                /** @description The same key gives the same answer for 30 days; a repeat has the header Idempotency-Replayed. */
                "Idempotency-Key"?: string;
            };
            path: {
                /** @description offer */
                id: string;
            };
            cookie?: never;
        };
        /** @description what changes */
        requestBody: {
            content: {
                "application/json": components["schemas"]["OfferChange"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OwnOffer"];
                };
            };
            /** @description A refusal (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    set_capacity: {
        parameters: {
            query?: never;
            header: {
                /** @description the ETag read */
                "If-Match": string;
                /** @description The same key gives the same answer for 30 days; a repeat has the header Idempotency-Replayed. */
                "Idempotency-Key"?: string;
            };
            path: {
                /** @description offer */
                id: string;
            };
            cookie?: never;
        };
        /** @description places, how many are filled elsewhere, statement */
        requestBody: {
            content: {
                "application/json": components["schemas"]["CapacityBody"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OwnOffer"];
                };
            };
            /** @description A refusal (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    list_orders: {
        parameters: {
            query?: {
                /** @description Only orders in this state */
                state?: "draft" | "published" | "chosen" | "suitable" | "agreed" | "start_confirmed" | "started" | "ended" | "withdrawn";
                /** @description Only orders of this lot */
                lot?: "group_respite" | "residential_respite";
                /** @description Only this caseworker's; for a district */
                caseworker_id?: string;
                /** @description Only orders whose reference holds this text, in any case; for a district also case_reference and the assignment's */
                reference?: string;
                /** @description Only orders due on this day or later, YYYY-MM-DD */
                due_from?: string;
                /** @description Only orders due on this day or earlier, YYYY-MM-DD */
                due_to?: string;
                /** @description How many at most */
                limit?: number;
                /** @description The next of the page before */
                after?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EitherOrderPage"];
                    "text/csv": components["schemas"]["EitherOrderPage"];
                };
            };
            /** @description A refusal (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    draft: {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key gives the same answer for 30 days; a repeat has the header Idempotency-Replayed. */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        /** @description What is known so far */
        requestBody: {
            content: {
                "application/json": components["schemas"]["OrderBody"];
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    /** @description The version, for If-Match */
                    ETag?: string;
                    /** @description Where the order is */
                    Location?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Order"];
                };
            };
            /** @description A refusal (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    search_orders: {
        parameters: {
            query?: {
                /** @description Only orders in this state */
                state?: "draft" | "published" | "chosen" | "suitable" | "agreed" | "start_confirmed" | "started" | "ended" | "withdrawn";
                /** @description Only orders of this lot */
                lot?: "group_respite" | "residential_respite";
                /** @description Only this caseworker's */
                caseworker_id?: string;
                /** @description Only orders whose reference, case_reference or assignment reference holds this text, in any case */
                reference?: string;
                /** @description Only orders due on this day or later, YYYY-MM-DD */
                due_from?: string;
                /** @description Only orders due on this day or earlier, YYYY-MM-DD */
                due_to?: string;
                /** @description How many at most */
                limit?: number;
                /** @description The next of the page before */
                after?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description Whom */
        requestBody: {
            content: {
                "application/json": components["schemas"]["NameSearch"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EitherOrderPage"];
                };
            };
            /** @description A refusal (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    read_order: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The order */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    /** @description The version, for If-Match */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EitherOrder"];
                };
            };
            /** @description A refusal (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    edit_draft: {
        parameters: {
            query?: never;
            header: {
                /** @description The ETag read */
                "If-Match": string;
                /** @description The same key gives the same answer for 30 days; a repeat has the header Idempotency-Replayed. */
                "Idempotency-Key"?: string;
            };
            path: {
                /** @description The order */
                id: string;
            };
            cookie?: never;
        };
        /** @description The parts to change */
        requestBody: {
            content: {
                "application/json": components["schemas"]["OrderBody"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    /** @description The new version */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Order"];
                };
            };
            /** @description A refusal (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    read_call_off: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description order */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    /** @description the version, for If-Match */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CallOff"];
                };
            };
            /** @description A refusal (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    call_off: {
        parameters: {
            query?: never;
            header: {
                /** @description the ETag read */
                "If-Match": string;
                /** @description The same key gives the same answer for 30 days; a repeat has the header Idempotency-Replayed. */
                "Idempotency-Key"?: string;
            };
            path: {
                /** @description order */
                id: string;
            };
            cookie?: never;
        };
        /** @description the text signed */
        requestBody: {
            content: {
                "application/json": components["schemas"]["SignatureBody"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    /** @description the new version */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Order"];
                };
            };
            /** @description A refusal (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    choose: {
        parameters: {
            query?: never;
            header: {
                /** @description The ETag read */
                "If-Match": string;
                /** @description The same key gives the same answer for 30 days; a repeat has the header Idempotency-Replayed. */
                "Idempotency-Key"?: string;
            };
            path: {
                /** @description The order */
                id: string;
            };
            cookie?: never;
        };
        /** @description The choice */
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChoiceBody"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    /** @description The new version */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FamilyOrder"];
                };
            };
            /** @description A refusal (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    withdraw_choice: {
        parameters: {
            query?: never;
            header: {
                /** @description The ETag read */
                "If-Match": string;
                /** @description The same key gives the same answer for 30 days; a repeat has the header Idempotency-Replayed. */
                "Idempotency-Key"?: string;
            };
            path: {
                /** @description The order */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    /** @description The new version */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FamilyOrder"];
                };
            };
            /** @description A refusal (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    consent: {
        parameters: {
            query?: never;
            header: {
                /** @description The ETag read */
                "If-Match": string;
                /** @description The same key gives the same answer for 30 days; a repeat has the header Idempotency-Replayed. */
                "Idempotency-Key"?: string;
            };
            path: {
                /** @description The order */
                id: string;
            };
            cookie?: never;
        };
        /** @description The child's view, where R19 needs it */
        requestBody: {
            content: {
                "application/json": components["schemas"]["ConsentBody"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    /** @description The new version */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FamilyOrder"];
                };
            };
            /** @description A refusal (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    object: {
        parameters: {
            query?: never;
            header: {
                /** @description The ETag read */
                "If-Match": string;
                /** @description The same key gives the same answer for 30 days; a repeat has the header Idempotency-Replayed. */
                "Idempotency-Key"?: string;
            };
            path: {
                /** @description The order */
                id: string;
            };
            cookie?: never;
        };
        /** @description Why */
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReasonBody"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    /** @description The new version */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FamilyOrder"];
                };
            };
            /** @description A refusal (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    withdraw_objection: {
        parameters: {
            query?: never;
            header: {
                /** @description The ETag read */
                "If-Match": string;
                /** @description The same key gives the same answer for 30 days; a repeat has the header Idempotency-Replayed. */
                "Idempotency-Key"?: string;
            };
            path: {
                /** @description The order */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    /** @description The new version */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FamilyOrder"];
                };
            };
            /** @description A refusal (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    resolve_objection: {
        parameters: {
            query?: never;
            header: {
                /** @description The ETag read */
                "If-Match": string;
                /** @description The same key gives the same answer for 30 days; a repeat has the header Idempotency-Replayed. */
                "Idempotency-Key"?: string;
            };
            path: {
                /** @description The order */
                id: string;
            };
            cookie?: never;
        };
        /** @description Why */
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReasonBody"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    /** @description The new version */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Order"];
                };
            };
            /** @description A refusal (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    register_paper: {
        parameters: {
            query?: never;
            header: {
                /** @description The ETag read */
                "If-Match": string;
                /** @description The same key gives the same answer for 30 days; a repeat has the header Idempotency-Replayed. */
                "Idempotency-Key"?: string;
            };
            path: {
                /** @description The order */
                id: string;
            };
            cookie?: never;
        };
        /** @description The form */
        requestBody: {
            content: {
                "application/json": components["schemas"]["PaperBody"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    /** @description The new version */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Order"];
                };
            };
            /** @description A refusal (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    remove_paper: {
        parameters: {
            query?: never;
            header: {
                /** @description The ETag read */
                "If-Match": string;
                /** @description The same key gives the same answer for 30 days; a repeat has the header Idempotency-Replayed. */
                "Idempotency-Key"?: string;
            };
            path: {
                /** @description The order */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    /** @description The new version */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Order"];
                };
            };
            /** @description A refusal (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    confirm_paper: {
        parameters: {
            query?: never;
            header: {
                /** @description The ETag read */
                "If-Match": string;
                /** @description The same key gives the same answer for 30 days; a repeat has the header Idempotency-Replayed. */
                "Idempotency-Key"?: string;
            };
            path: {
                /** @description The order */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    /** @description The new version */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Order"];
                };
            };
            /** @description A refusal (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    read_receipt: {
        parameters: {
            query?: {
                /** @description The language of PDF and HTML; else Accept-Language decides */
                lang?: "nb" | "nn" | "en";
            };
            header?: never;
            path: {
                /** @description order */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ChoiceReceipt"];
                    "application/pdf": string;
                    "text/html": string;
                };
            };
            /** @description A refusal (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    end: {
        parameters: {
            query?: never;
            header: {
                /** @description The ETag read */
                "If-Match": string;
                /** @description The same key gives the same answer for 30 days; a repeat has the header Idempotency-Replayed. */
                "Idempotency-Key"?: string;
            };
            path: {
                /** @description The order */
                id: string;
            };
            cookie?: never;
        };
        /** @description Why, and the last day */
        requestBody: {
            content: {
                "application/json": components["schemas"]["EndingBody"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    /** @description The new version */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Order"];
                };
            };
            /** @description A refusal (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    read_events: {
        parameters: {
            query?: {
                /** @description Which end comes first, else oldest */
                order?: "oldest" | "newest";
                /** @description 1–100, else 20 */
                limit?: number;
                /** @description next of the page before */
                after?: string;
            };
            header?: never;
            path: {
                /** @description order */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EventPage"];
                };
            };
            /** @description A refusal (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    handover: {
        parameters: {
            query?: never;
            header: {
                /** @description The ETag read */
                "If-Match": string;
                /** @description The same key gives the same answer for 30 days; a repeat has the header Idempotency-Replayed. */
                "Idempotency-Key"?: string;
            };
            path: {
                /** @description The order */
                id: string;
            };
            cookie?: never;
        };
        /** @description To whom, and why */
        requestBody: {
            content: {
                "application/json": components["schemas"]["HandoverBody"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    /** @description The new version */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Order"];
                };
            };
            /** @description A refusal (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    information: {
        parameters: {
            query?: never;
            header: {
                /** @description The ETag read */
                "If-Match": string;
                /** @description The same key gives the same answer for 30 days; a repeat has the header Idempotency-Replayed. */
                "Idempotency-Key"?: string;
            };
            path: {
                /** @description The order */
                id: string;
            };
            cookie?: never;
        };
        /** @description The answer without names, and by when the provider answers */
        requestBody: {
            content: {
                "application/json": components["schemas"]["InformationBody"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    /** @description The new version */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Order"];
                };
            };
            /** @description A refusal (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    later_start: {
        parameters: {
            query?: never;
            header: {
                /** @description The ETag read */
                "If-Match": string;
                /** @description The same key gives the same answer for 30 days; a repeat has the header Idempotency-Replayed. */
                "Idempotency-Key"?: string;
            };
            path: {
                /** @description The order */
                id: string;
            };
            cookie?: never;
        };
        /** @description The wish */
        requestBody: {
            content: {
                "application/json": components["schemas"]["LaterStartBody"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    /** @description The new version */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FamilyOrder"];
                };
            };
            /** @description A refusal (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    list_offers: {
        parameters: {
            query?: {
                /** @description Only these offers of the list: ids with commas between them; never on paper */
                compare?: string;
                /** @description The language of PDF and HTML; else Accept-Language decides */
                lang?: "nb" | "nn" | "en";
            };
            header?: never;
            path: {
                /** @description The order */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NeutralList"];
                    "application/pdf": string;
                    "text/html": string;
                };
            };
            /** @description A refusal (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    give_password: {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key gives the same answer for 30 days; a repeat has the header Idempotency-Replayed. */
                "Idempotency-Key"?: string;
            };
            path: {
                /** @description The order */
                id: string;
            };
            cookie?: never;
        };
        /** @description Whose password, and the new one */
        requestBody: {
            content: {
                "application/json": components["schemas"]["GivenPassword"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FamilyAccount"];
                };
            };
            /** @description A refusal (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    read_pre_care_plan: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description order */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    /** @description the plan's own version, for If-Match */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PreCarePlan"];
                };
            };
            /** @description A refusal (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    pre_care_answer: {
        parameters: {
            query?: never;
            header: {
                /** @description the plan's ETag read */
                "If-Match": string;
                /** @description The same key gives the same answer for 30 days; a repeat has the header Idempotency-Replayed. */
                "Idempotency-Key"?: string;
            };
            path: {
                /** @description order */
                id: string;
            };
            cookie?: never;
        };
        /** @description the answer */
        requestBody: {
            content: {
                "application/json": components["schemas"]["PreCareAnswerBody"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    /** @description the plan's new version */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PreCarePlan"];
                };
            };
            /** @description A refusal (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    publish: {
        parameters: {
            query?: never;
            header: {
                /** @description The ETag read */
                "If-Match": string;
                /** @description The same key gives the same answer for 30 days; a repeat has the header Idempotency-Replayed. */
                "Idempotency-Key"?: string;
            };
            path: {
                /** @description The order */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    /** @description The new version */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Order"];
                };
            };
            /** @description A refusal (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    reopen: {
        parameters: {
            query?: never;
            header: {
                /** @description The ETag read */
                "If-Match": string;
                /** @description The same key gives the same answer for 30 days; a repeat has the header Idempotency-Replayed. */
                "Idempotency-Key"?: string;
            };
            path: {
                /** @description The order */
                id: string;
            };
            cookie?: never;
        };
        /** @description Why, and the last day */
        requestBody: {
            content: {
                "application/json": components["schemas"]["EndingBody"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    /** @description The new version */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Order"];
                };
            };
            /** @description A refusal (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    list_reports: {
        parameters: {
            query?: {
                /** @description 1–100, else 20 */
                limit?: number;
                /** @description next of the page before */
                after?: string;
            };
            header?: never;
            path: {
                /** @description order */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReportPage"];
                };
            };
            /** @description A refusal (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    read_report: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description order */
                id: string;
                /** @description report */
                report_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    /** @description the report's own version, for If-Match */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Report"];
                };
            };
            /** @description A refusal (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    acknowledge_report: {
        parameters: {
            query?: never;
            header: {
                /** @description the report's ETag read */
                "If-Match": string;
                /** @description The same key gives the same answer for 30 days; a repeat has the header Idempotency-Replayed. */
                "Idempotency-Key"?: string;
            };
            path: {
                /** @description order */
                id: string;
                /** @description report */
                report_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    /** @description the report's new version */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Report"];
                };
            };
            /** @description A refusal (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    return_report: {
        parameters: {
            query?: never;
            header: {
                /** @description the report's ETag read */
                "If-Match": string;
                /** @description The same key gives the same answer for 30 days; a repeat has the header Idempotency-Replayed. */
                "Idempotency-Key"?: string;
            };
            path: {
                /** @description order */
                id: string;
                /** @description report */
                report_id: string;
            };
            cookie?: never;
        };
        /** @description why */
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReturnBody"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    /** @description the report's new version */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Report"];
                };
            };
            /** @description A refusal (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    revise: {
        parameters: {
            query?: never;
            header: {
                /** @description The ETag read */
                "If-Match": string;
                /** @description The same key gives the same answer for 30 days; a repeat has the header Idempotency-Replayed. */
                "Idempotency-Key"?: string;
            };
            path: {
                /** @description The order */
                id: string;
            };
            cookie?: never;
        };
        /** @description The parts to change, and why */
        requestBody: {
            content: {
                "application/json": components["schemas"]["RevisionBody"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    /** @description The new version */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Order"];
                };
            };
            /** @description A refusal (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    start_answer: {
        parameters: {
            query?: never;
            header: {
                /** @description The ETag read */
                "If-Match": string;
                /** @description The same key gives the same answer for 30 days; a repeat has the header Idempotency-Replayed. */
                "Idempotency-Key"?: string;
            };
            path: {
                /** @description The order */
                id: string;
            };
            cookie?: never;
        };
        /** @description The answer */
        requestBody: {
            content: {
                "application/json": components["schemas"]["StartAnswerBody"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    /** @description The new version */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FamilyOrder"];
                };
            };
            /** @description A refusal (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    suitability: {
        parameters: {
            query?: never;
            header: {
                /** @description The ETag read */
                "If-Match": string;
                /** @description The same key gives the same answer for 30 days; a repeat has the header Idempotency-Replayed. */
                "Idempotency-Key"?: string;
            };
            path: {
                /** @description The order */
                id: string;
            };
            cookie?: never;
        };
        /** @description The conclusion */
        requestBody: {
            content: {
                "application/json": components["schemas"]["ConclusionBody"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    /** @description The new version */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Order"];
                };
            };
            /** @description A refusal (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    withdraw: {
        parameters: {
            query?: never;
            header: {
                /** @description The ETag read */
                "If-Match": string;
                /** @description The same key gives the same answer for 30 days; a repeat has the header Idempotency-Replayed. */
                "Idempotency-Key"?: string;
            };
            path: {
                /** @description The order */
                id: string;
            };
            cookie?: never;
        };
        /** @description Why */
        requestBody: {
            content: {
                "application/json": components["schemas"]["WithdrawalBody"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    /** @description The new version */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Order"];
                };
            };
            /** @description A refusal (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    list_providers: {
        parameters: {
            query?: {
                /** @description lot */
                lot?: "group_respite" | "residential_respite";
                /** @description district number: offers on an agreement in force for it */
                district?: string;
                /** @description code of a need that the offer meets */
                need?: string;
                /** @description words in names and descriptions */
                text?: string;
                /** @description 1–100, else 20 */
                limit?: number;
                /** @description next of the page before */
                after?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProviderPage"];
                };
            };
            /** @description A refusal (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    read_provider: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description provider */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Provider"];
                };
            };
            /** @description A refusal (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    list_districts: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DistrictList"];
                };
            };
            /** @description A refusal (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    list_holidays: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HolidayList"];
                };
            };
            /** @description A refusal (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    list_lots: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LotList"];
                };
            };
            /** @description A refusal (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    list_needs: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NeedList"];
                };
            };
            /** @description A refusal (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    list_reasons: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReasonList"];
                };
            };
            /** @description A refusal (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    export_register: {
        parameters: {
            query?: {
                /** @description reference of the agreement; required when there are several */
                agreement?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description the file */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/csv": string;
                };
            };
            /** @description A refusal (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    import_register: {
        parameters: {
            query?: {
                /** @description reference of the agreement; required when there are several */
                agreement?: string;
                /** @description decide every row and write nothing */
                dry_run?: boolean;
            };
            header?: {
                /** @description The same key gives the same answer for 30 days; a repeat has the header Idempotency-Replayed. */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        /** @description the file, UTF-8 or Windows-1252, at most 5 MiB */
        requestBody: {
            content: {
                "text/csv": string;
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Import"];
                };
            };
            /** @description A refusal (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    sign_in: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description login and password */
        requestBody: {
            content: {
                "application/json": components["schemas"]["SignIn"];
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Session"];
                };
            };
            /** @description A refusal (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    sign_out: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description No Content */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A refusal (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    refresh_session: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description the refresh token, good for one use; nothing for a browser that keeps it in the cookie */
        requestBody?: {
            content: {
                "application/json": components["schemas"]["Refresh"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Session"];
                };
            };
            /** @description A refusal (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    read_commitment: {
        parameters: {
            query: {
                /** @description first month of agreement dates, YYYY-MM */
                from: string;
                /** @description last month, YYYY-MM; at most 60 months in all */
                to: string;
                /** @description what to divide by */
                by: "provider" | "lot" | "district" | "month";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommitmentFigures"];
                };
            };
            /** @description A refusal (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    read_worklist: {
        parameters: {
            query?: {
                /** @description only the caller's own cases; for a district */
                mine?: boolean;
                /** @description 1–100, else 20 */
                limit?: number;
                /** @description next of the page before */
                after?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Worklist"];
                };
            };
            /** @description A refusal (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    read_empty_decisions: {
        parameters: {
            query?: {
                /** @description 1–100, else 20 */
                limit?: number;
                /** @description next of the page before */
                after?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OrderPage"];
                };
            };
            /** @description A refusal (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
}
